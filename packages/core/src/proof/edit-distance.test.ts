import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.js';

test.each([
  ['sawy', 'savvy', 2],
  ['inthe', 'in the', 1],
  ['Ildentifying', 'Identifying', 1],
  ['', 'abc', 3],
  ['“‘Using', '“Using', 1],
])('from %s to %s it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('it is the same both ways, zero for equal texts only, and never more than the longer text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
    }),
    { numRuns: 1000 },
  );
});
