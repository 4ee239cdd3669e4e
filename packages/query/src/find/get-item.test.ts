import type { Dimension, ItemId, Practice, Tenet } from '@icma-sdk/core';
import { expect, expectTypeOf, test } from 'vitest';
import { items } from '../internal/items.js';
import { getItem } from './get-item.js';
import { UnknownItemError } from './unknown-item-error.js';

test('gives every item under its id', () => {
  expect(items).toHaveLength(1 + 12 + 1 + 3 + 1 + 4 + 14 + 166);
  for (const item of items) expect(getItem(item.id)).toBe(item);
});

test('has the type of the item that the id names, and refuses an id that does not exist', () => {
  expectTypeOf(getItem('tenet-03')).toEqualTypeOf<Tenet<'tenet-03'>>();
  expectTypeOf(getItem('practice-07')).toEqualTypeOf<Practice<'practice-07'>>();
  expectTypeOf(getItem('practice-07-leadership-a')).toEqualTypeOf<Dimension<'practice-07-leadership-a'>>();
  expectTypeOf(getItem<'tenet-01' | 'practice-01'>).returns.toEqualTypeOf<
    Tenet<'tenet-01'> | Practice<'practice-01'>
  >();
  // @ts-expect-error there are twelve tenets
  expect(() => getItem('tenet-13')).toThrow(UnknownItemError);
  // @ts-expect-error practice 7 has five leadership dimensions
  expect(() => getItem('practice-07-leadership-f')).toThrow(UnknownItemError);
});

test.each([
  ['practise-7', 'No item "practise-7". Did you mean "practice-07"?'],
  ['practice-7', 'No item "practice-7". Did you mean "practice-07"?'],
  ['7', 'No item "7". Did you mean "tenet-07" or "practice-07"?'],
  [
    'practice-07-leadership-z',
    'No item "practice-07-leadership-z". Did you mean "practice-07-leadership-a", "practice-07-leadership-b" or "practice-07-leadership-c"?',
  ],
  ['Inclusion', 'No item "Inclusion".'],
  ['', 'No item "".'],
  ['x'.repeat(10_000_000), `No item "${'x'.repeat(60)}…".`],
])('says what it does not know and what it may be: %.40s', (id, message) => {
  expect(() => getItem(id as ItemId)).toThrow(
    expect.objectContaining({ name: 'UnknownItemError', message, value: id }),
  );
});

test('always carries three ids of items', () => {
  for (const id of ['practise-7', '', '…', 'nothing like it', '\uD800', '__proto__']) {
    const { nearest } = new UnknownItemError(id);
    expect(nearest).toHaveLength(3);
    for (const one of nearest) expect(getItem(one).id).toBe(one);
  }
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
  'does not take the inherited name %s for an id',
  (name) => {
    expect(() => getItem(name as ItemId)).toThrow(UnknownItemError);
  },
);

test.each([
  [undefined],
  [null],
  [7],
  [{}],
  [Object.create(null)],
  [Symbol('id')],
  [['practice-07']],
  [() => 'tenet-01'],
])('refuses what is not even text, and says so: %o', (value) => {
  expect(() => getItem(value as unknown as ItemId)).toThrow(/^No item .+\.$/);
});
