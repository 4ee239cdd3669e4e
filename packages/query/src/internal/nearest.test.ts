import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.js';
import { nearest } from './nearest.js';
import { listWords, showValue } from './show-value.js';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['practise', 'practice', 1],
  ['practcie', 'practice', 1],
  ['practce', 'practice', 1],
  ['practicee', 'practice', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
])('counts the slips between "%s" and "%s"', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

/** The definition, without a table. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const options = [
    slow(a.slice(1), b) + 1,
    slow(a, b.slice(1)) + 1,
    slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) options.push(slow(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}

test('counts as the definition does, the same both ways', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(slow(a, b));
      expect(editDistance(b, a)).toBe(slow(a, b));
    }),
    { numRuns: 1000 },
  );
});

test('orders by slips per letter of the longer text, by the nearest name of each, equals as given', () => {
  const names = new Map([
    ['x', ['zzzz', 'budget']],
    ['y', ['budgets']],
    ['z', ['gadget', 'zzz']],
    ['w', ['gadget']],
    ['v', []],
  ]);
  expect(nearest('budget', names.keys(), (name) => names.get(name)!)).toEqual([
    { value: 'x', distance: 0 },
    { value: 'y', distance: 1 / 7 },
    { value: 'z', distance: 2 / 6 },
    { value: 'w', distance: 2 / 6 },
    { value: 'v', distance: 1 },
  ]);
  expect(nearest('', ['a'], (name) => [name])).toEqual([{ value: 'a', distance: 1 }]);
});

test('compares the first 64 characters of a long text', () => {
  const [near] = nearest('a'.repeat(1_000_000), ['a'.repeat(64)], (name) => [name]);
  expect(near!.distance).toBe(0);
});

test.each([
  ['text', '"text"'],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  [`${'x'.repeat(59)}🎉`, `"${'x'.repeat(59)}…"`],
  [7, '7'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [Symbol('s'), 'Symbol(s)'],
  [10n, '10'],
  [[1, 2], 'a list'],
  [{ a: 1 }, 'an object'],
  [Object.create(null), 'an object'],
  [() => 1, 'a function'],
])('shows a value in a message: %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

test('lists words as one would say them', () => {
  expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});
