import { expect, test } from 'vitest';
import type { Json } from './corpus-index.ts';
import { diffData } from './diff-data.ts';

const dimension = (letter: string, statement: string, more = {}) => ({
  type: 'dimension',
  id: `practice-01-leadership-${letter}`,
  code: `1.L.${letter.toUpperCase()}`,
  statement,
  ...more,
});
const corpus = (dimensions: readonly Json[], title = 'Personal and Professional Integrity'): Json => ({
  formatVersion: 1,
  wording: ['practices[].title', 'practices[].leadership[].statement'],
  practices: [
    {
      type: 'practice',
      id: 'practice-01',
      slug: 'integrity',
      title,
      leadership: dimensions,
      source: { edition: '2017-11' },
    },
  ],
});
const first = dimension('a', 'Fostering ethical behavior');
const second = dimension('b', 'Holding staff accountable');
const before = [corpus([first, second])];
const nothing = { added: [], removed: [], renamed: [], changed: [], associations: [] };

test('finds nothing between equal releases', () => {
  expect(diffData(before, structuredClone(before))).toEqual(nothing);
});

test('a thing that is new and one that is gone are named with their type; the list they stand in has changed too', () => {
  const diff = diffData(before, [corpus([first, dimension('c', 'Something else')])]);
  expect(diff.added).toEqual([{ id: 'practice-01-leadership-c', type: 'dimension' }]);
  expect(diff.removed).toEqual([{ id: 'practice-01-leadership-b', type: 'dimension' }]);
  expect(diff.changed.map(({ id, field }) => [id, field])).toEqual([['practice-01', 'leadership']]);
});

test('the same words under another id are a rename, not an addition and a removal', () => {
  const diff = diffData(before, [corpus([first, dimension('c', 'Holding staff accountable')])]);
  expect(diff).toMatchObject({ added: [], removed: [] });
  expect(diff.renamed).toEqual([
    { from: 'practice-01-leadership-b', to: 'practice-01-leadership-c', type: 'dimension' },
  ]);
});

test('two things that say the same are paired once each', () => {
  const twice = [corpus([dimension('a', 'Same'), dimension('b', 'Same')])];
  const { renamed, removed } = diffData(twice, [corpus([dimension('c', 'Same')])]);
  expect(renamed).toHaveLength(1);
  expect(removed).toEqual([{ id: 'practice-01-leadership-b', type: 'dimension' }]);
});

test('tells a change of wording from a change of anything else', () => {
  const after = [corpus([dimension('a', 'Fostering ethical behaviour', { code: '1.L.1' }), second])];
  expect(diffData(before, after).changed).toEqual([
    { id: first.id, field: 'code', before: '1.L.A', after: '1.L.1', wording: false },
    {
      id: first.id,
      field: 'statement',
      before: 'Fostering ethical behavior',
      after: 'Fostering ethical behaviour',
      wording: true,
    },
  ]);
});

test('notices another order, and a field that is nested, new or gone', () => {
  expect(diffData(before, [corpus([second, first])]).changed).toMatchObject([{ field: 'leadership' }]);
  const [now] = structuredClone(before) as [{ practices: [{ source: object; slug?: string }] }];
  now.practices[0].source = { edition: '2025-01', locator: 'Practice 1' };
  delete now.practices[0].slug;
  expect(diffData(before, [now as unknown as Json]).changed).toMatchObject([
    { field: 'source.edition', before: '2017-11', after: '2025-01' },
    { field: 'source.locator', after: 'Practice 1' },
    { field: 'slug', before: 'integrity' },
  ]);
});

test('associations are compared by what they join', () => {
  const row = (destination: string, confidence: string) => ({ origin: 'tenet-03', destination, confidence });
  const rows = (...list: Json[]): Json[] => [{ tenetPractice: list }];
  const diff = diffData(
    rows(row('practice-01', 'high'), row('practice-02', 'low')),
    rows(row('practice-01', 'medium'), row('practice-09', 'low')),
  );
  expect(diff.associations).toMatchObject([
    { name: 'tenet-03 → practice-01', change: 'changed', fields: [{ field: 'confidence', before: 'high' }] },
    { name: 'tenet-03 → practice-09', change: 'added' },
    { name: 'tenet-03 → practice-02', change: 'removed' },
  ]);
});
