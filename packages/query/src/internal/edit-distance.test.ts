import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.js';

/** The same by its definition, from the ends of both. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [naive(shortA, b) + 1, naive(a, shortB) + 1, naive(shortA, shortB) + cost];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, ...(isSwapped ? [naive(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

test('counts slips as its definition does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(text, text, (a, b) => editDistance(a, b) === naive(a, b)),
    { numRuns: 500 },
  );
});

test.each([
  ['ab', 'ba', 1],
  ['budget', 'bugdet', 1],
  ['abc', 'bca', 2],
  ['', 'abc', 3],
])('"%s" and "%s" are %d apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});
