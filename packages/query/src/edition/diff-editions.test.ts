import {
  type CodeOfEthics,
  codeOfEthics,
  type EditionId,
  type IcmaPractices,
  icmaPractices,
  type Practice,
} from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { diffEditions } from './diff-editions.js';
import type { TextPart } from './diff-words.js';

const before = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.was)).join('');
const after = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.now)).join('');

/** A later edition, made up for these tests: one tenet reworded, one only repaired, one gone, one new, two renumbered. */
const fixture: CodeOfEthics = {
  ...codeOfEthics,
  edition: '2031-01',
  tenets: [
    ...codeOfEthics.tenets.slice(0, 3),
    {
      ...codeOfEthics.tenets[3]!,
      statement: 'Recognize that the chief function of local government is to serve all people.',
    },
    {
      ...codeOfEthics.tenets[1]!,
      id: 'tenet-13' as 'tenet-12',
      code: '5',
      title: 'New',
      statement: 'A made-up tenet.',
    },
    { ...codeOfEthics.tenets[4]!, code: '6' },
    { ...codeOfEthics.tenets[6]!, statement: codeOfEthics.tenets[6]!.statement.replace('. Refrain', ';  refrain') },
    ...codeOfEthics.tenets.slice(7),
  ],
};

test('tells what became of every item between two editions, in the order of the later one', () => {
  const { from, to, items: changed } = diffEditions('code-of-ethics@2017-06', fixture)!;
  expect([from, to]).toEqual(['code-of-ethics@2017-06', 'code-of-ethics@2031-01']);
  expect(changed.map(({ id, change, fields }) => [id, change, ...fields.map(({ field }) => field)])).toEqual([
    ['tenet-04', 'reworded', 'statement'],
    ['tenet-13', 'added', 'code', 'title', 'statement'],
    ['tenet-05', 'reworded', 'code'],
    ['tenet-06', 'removed', 'code', 'title', 'statement'],
    ['tenet-07', 'repaired', 'statement'],
  ]);
  expect(changed[0]!.fields[0]!.parts).toEqual([
    { kind: 'same', text: 'Recognize that the chief function of local government ' },
    { kind: 'substance', was: 'at all times ', now: '' },
    { kind: 'same', text: 'is to serve' },
    { kind: 'substance', was: ' the best interests of', now: '' },
    { kind: 'same', text: ' all people.' },
  ]);
  expect(changed[4]!.fields[0]!.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'repair', was: 'administrators. Refrain', now: 'administrators;  refrain' },
  ]);
  expect(changed[1]!.fields[1]!.parts).toEqual([{ kind: 'substance', was: '', now: 'New' }]);
});

test('an edition does not differ from itself', () => {
  expect(diffEditions(codeOfEthics, 'code-of-ethics@2017-06')!.items).toEqual([]);
  expect(diffEditions(icmaPractices, icmaPractices)!.items).toEqual([]);
});

test('says of items in another order which moved, those reworded too', () => {
  const [first, second, third, ...rest] = codeOfEthics.tenets;
  const later = (tenets: CodeOfEthics['tenets']) => diffEditions(codeOfEthics, { ...codeOfEthics, tenets })!.items;
  expect(later([second!, third!, first!, ...rest])).toEqual([
    { id: 'tenet-01', change: 'moved', moved: true, fields: [] },
  ]);
  const reworded = { ...first!, statement: 'Serve.' };
  expect(later([second!, third!, reworded, ...rest])).toMatchObject([
    { id: 'tenet-01', change: 'reworded', moved: true, fields: [{ field: 'statement' }] },
  ]);
  expect(later([second!, third!, ...rest])).toMatchObject([{ id: 'tenet-01', change: 'removed', moved: false }]);
  expect(diffEditions('code-of-ethics@2017-06', fixture)!.items.map(({ moved }) => moved)).not.toContain(true);
});

test('the other way round, added is removed and each text is the other', () => {
  const [there, back] = [diffEditions(codeOfEthics, fixture)!, diffEditions(fixture, codeOfEthics)!];
  const opposite = { added: 'removed', removed: 'added', reworded: 'reworded', repaired: 'repaired', moved: 'moved' };
  const byId = new Map(back.items.map((item) => [item.id, item]));
  expect(byId.size).toBe(there.items.length);
  for (const { id, change, fields } of there.items) {
    expect(byId.get(id)!.change).toBe(opposite[change]);
    fields.forEach(({ parts }, index) => {
      const other = byId.get(id)!.fields[index]!.parts;
      expect([before(parts), after(parts)]).toEqual([after(other), before(other)]);
    });
  }
});

test('sees a practice added, dimensions moved to it, a title changed and groups regrouped', () => {
  const seventh = icmaPractices.practices[6]!;
  const changed: Practice = { ...seventh, title: 'Planning', management: seventh.management.slice(0, 8) };
  const later: IcmaPractices = {
    ...icmaPractices,
    edition: '2031-01',
    practices: icmaPractices.practices.map((practice) => (practice === seventh ? changed : practice)),
    narrative: {
      ...icmaPractices.narrative,
      groups: icmaPractices.narrative.groups.map((group) =>
        group.id === 'group-lead' ? { ...group, practiceIds: ['practice-06', 'practice-08'] } : group,
      ),
    },
  };
  const diff = diffEditions(icmaPractices, later)!;
  expect(diff.items.map(({ id, change, fields }) => [id, change, fields[0]!.field])).toEqual([
    ['group-lead', 'reworded', 'practiceIds'],
    ['practice-07', 'reworded', 'title'],
    ['practice-07-management-i', 'removed', 'code'],
  ]);
});

test('an item that only the earlier edition has stands where it stood, at the start too', () => {
  const later = { ...codeOfEthics, tenets: codeOfEthics.tenets.slice(2) };
  const order = diffEditions(codeOfEthics, later)!.items.map(({ id }) => id);
  expect(order).toEqual(['tenet-01', 'tenet-02']);
  const renamed = { ...codeOfEthics, preamble: { ...codeOfEthics.preamble, id: 'x' as 'code-of-ethics-preamble' } };
  expect(diffEditions(codeOfEthics, renamed)!.items.map(({ id, change }) => [id, change])).toEqual([
    ['code-of-ethics-preamble', 'removed'],
    ['x', 'added'],
  ]);
});

test('two documents, or an edition that is not held, cannot be compared', () => {
  expect(diffEditions(codeOfEthics, icmaPractices)).toBeUndefined();
  expect(diffEditions('code-of-ethics@1998-01', codeOfEthics)).toBeUndefined();
  expect(diffEditions('__proto__' as EditionId, codeOfEthics)).toBeUndefined();
});
