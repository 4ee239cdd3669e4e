import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTokens } from './align-tokens.js';

/** How many tokens two lists have in common in the same order, in the plainest way. */
function mostKept(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  const at = b.indexOf(first);
  return Math.max(mostKept(rest, b), at < 0 ? 0 : 1 + mostKept(rest, b.slice(at + 1)));
}

test('keeps as many tokens as can be, and gives both lists back in order', () => {
  const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      const parts = alignTokens(a, b);
      expect(parts.map(({ same, was }) => same + was).join('')).toBe(a.join(''));
      expect(parts.map(({ same, now }) => same + now).join('')).toBe(b.join(''));
      expect(parts.map(({ same }) => same).join('')).toHaveLength(mostKept(a, b));
      expect(parts).not.toContainEqual({ same: '', was: '', now: '' });
    }),
    { numRuns: 500 },
  );
});

test('says what went before what came', () => {
  expect(alignTokens(['x', 'a', 'y'], ['x', 'b', 'y'])).toEqual([
    { same: 'x', was: '', now: '' },
    { same: '', was: 'a', now: '' },
    { same: '', was: '', now: 'b' },
    { same: 'y', was: '', now: '' },
  ]);
});

test('takes a stretch of thousands of tokens that differ as one change, between what stays', () => {
  const many = (word: string, count: number) => Array.from({ length: count }, (_, at) => (at % 2 ? 'and' : word));
  const aligned = (count: number) => alignTokens(['x', ...many('a', count), 'y'], ['x', ...many('b', count), 'y']);
  expect(aligned(2001)).toEqual([
    { same: 'x', was: '', now: '' },
    { same: '', was: many('a', 2001).join(''), now: many('b', 2001).join('') },
    { same: 'y', was: '', now: '' },
  ]);
  expect(aligned(1999).filter(({ same }) => same === 'and')).toHaveLength(999);
});
