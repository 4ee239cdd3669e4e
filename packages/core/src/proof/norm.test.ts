import fc from 'fast-check';
import { expect, test } from 'vitest';
import { norm } from './norm.js';

test('line breaks and runs of spaces become one space', () => {
  expect(norm('of  the\ncommunity\n\n\n\n and staff')).toBe('of the community and staff');
});

test('a line-end hyphen keeps the hyphen without a space; a hyphen within a line keeps what follows it', () => {
  expect(norm('problem-\nsolving in short- and\nlong-term plans')).toBe(
    'problem-solving in short- and long-term plans',
  );
});

test('both ends are trimmed and the result is in NFC', () => {
  expect(norm(' cafe\u0301\n')).toBe('caf\u00e9');
});

test('a text that is one line already stays as it is, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(norm(norm(text))).toBe(norm(text));
    }),
    { numRuns: 1000 },
  );
});
