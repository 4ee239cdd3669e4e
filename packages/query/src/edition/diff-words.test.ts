import { provenance } from '@icma-sdk/core/provenance';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { items } from '../internal/items.js';
import { diffWords, type TextPart } from './diff-words.js';

const before = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.was)).join('');
const after = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.now)).join('');

test('from the scan to what is published there are only repairs, once those on record are known', () => {
  const scanned = (id: string, part: string) =>
    Object.hasOwn(provenance, id)
      ? provenance[id as 'tenet-01'].passages
          .filter((passage) => passage.part === part)
          .map((passage) =>
            passage.scanned
              .replace(/-\s*\n/g, '-')
              .replace(/\s+/g, ' ')
              .trim(),
          )
          .join(' ')
      : '';
  let repaired = 0;
  for (const item of items) {
    const { repairs } = provenance[item.id];
    const parts = diffWords(scanned(item.id, 'statement'), item.statement, repairs);
    expect(
      parts.filter(({ kind }) => kind === 'substance'),
      item.id,
    ).toEqual([]);
    repaired += parts.some(({ kind }) => kind === 'repair') ? 1 : 0;
  }
  expect(repaired).toBeGreaterThan(8);
  expect(diffWords('Being sawy', 'Being savvy').map(({ kind }) => kind)).toEqual(['same', 'substance']);
});

test.each([
  ['a comma', 'fair, honest', 'fair honest', 'repair'],
  ['a capital', 'The issues', 'The Issues', 'repair'],
  ['a lost space', 'in the end', 'inthe end', 'repair'],
  ['a curly apostrophe', "city's", 'city’s', 'repair'],
  ['an accent', 'resume', 'résumé', 'repair'],
  ['a space more', 'a b', 'a  b', 'repair'],
  ['a digit', 'tenet 1', 'tenet 2', 'substance'],
  ['"not"', 'shall not', 'shall', 'substance'],
  ['a currency', 'a fee of $5', 'a fee of €5', 'substance'],
  ['a percent sign', '5% of', '5 of', 'substance'],
  ['an emoji', 'fair 🙂', 'fair 🙁', 'substance'],
  ['an ampersand', 'parks & roads', 'parks roads', 'substance'],
  ['one letter', 'council', 'counsel', 'substance'],
  ['words in another order', 'fair and honest', 'honest and fair', 'substance'],
])('%s changed is told apart', (_, was, now, kind) => {
  const kinds = diffWords(was, now).flatMap((part) => (part.kind === 'same' ? [] : part.kind));
  expect(new Set(kinds)).toEqual(new Set([kind]));
});

test('changes with only spaces between them are one change', () => {
  expect(diffWords('one two three four', 'one 2 3 four')).toEqual([
    { kind: 'same', text: 'one ' },
    { kind: 'substance', was: 'two three', now: '2 3' },
    { kind: 'same', text: ' four' },
  ]);
  expect(diffWords('', '')).toEqual([]);
  expect(diffWords('a', '')).toEqual([{ kind: 'substance', was: 'a', now: '' }]);
});

test('known repairs count as they are written, and an empty one for nothing', () => {
  const known = [
    { was: '', now: 'x' },
    { was: '$1', now: "$'" },
  ];
  expect(diffWords('a b', 'a c', known).at(-1)).toEqual({ kind: 'substance', was: 'b', now: 'c' });
  expect(diffWords('sawy', 'savvy', [...known, { was: 'sawy', now: 'savvy' }])).toEqual([
    { kind: 'repair', was: 'sawy', now: 'savvy' },
  ]);
});

test('parts give both texts back, alternate, and say "same" as often as two equal texts allow', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'A', ' ', '  ', '\n', ',', 'é', '🎉'), { maxLength: 20 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [was, now] = [first.join(''), second.join('')];
      const parts = diffWords(was, now);
      expect([before(parts), after(parts)]).toEqual([was, now]);
      parts.forEach((part, index) => {
        expect(part.kind === 'same' && parts[index + 1]?.kind === 'same').toBe(false);
        if (part.kind === 'same') expect(part.text).not.toBe('');
        else expect(part.was).not.toBe(part.now);
      });
      expect(diffWords(was, was).every(({ kind }) => kind === 'same')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('as many words stay as can: the longest common subsequence, by a second count', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const longest = (a: readonly string[], b: readonly string[]): number =>
    a.length === 0 || b.length === 0
      ? 0
      : a[0] === b[0]
        ? 1 + longest(a.slice(1), b.slice(1))
        : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), fc.array(word, { maxLength: 7 }), (a, b) => {
      const parts = diffWords(a.join('-x- '), b.join('-x- '));
      expect([before(parts), after(parts)]).toEqual([a.join('-x- '), b.join('-x- ')]);
      const kept = parts.flatMap((part) => (part.kind === 'same' ? part.text.trim().split(' ').filter(Boolean) : []));
      const [x, y] = [a.join('-x- ').split(' '), b.join('-x- ').split(' ')].map((list) => list.filter(Boolean));
      expect(kept.length).toBeLessThanOrEqual(longest(x!, y!));
    }),
    { numRuns: 300 },
  );
});

test('texts of millions of words are compared without running out of memory', () => {
  const [was, now] = ['a b '.repeat(500_000), 'b c '.repeat(500_000)];
  expect(diffWords(`start ${was}end`, `start ${now}end`)).toEqual([
    { kind: 'same', text: 'start ' },
    { kind: 'substance', was: was.trimEnd(), now: now.trimEnd() },
    { kind: 'same', text: ' end' },
  ]);
});
