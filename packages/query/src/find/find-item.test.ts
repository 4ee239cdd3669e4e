import type { Item, Practice, Tenet } from '@icma-sdk/core';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { cite } from '../cite/cite.js';
import { items } from '../internal/items.js';
import { OptionError } from '../option-error.js';
import { findItem, type ItemType } from './find-item.js';
import { nearestItems } from './nearest-items.js';

const ids = (found: readonly Item[]) => found.map(({ id }) => id);

test.each([
  ['practice-07', 'practice-07'],
  ['PRACTICE 7', 'practice-07'],
  ['  practice\t007 ', 'practice-07'],
  ['Strategic Planning', 'practice-07'],
  ['strategic-planning', 'practice-07'],
  ['strategic  PLANNING.', 'practice-07'],
  ['7.L.A', 'practice-07-leadership-a'],
  ['07 l a', 'practice-07-leadership-a'],
  ['7la', 'practice-07-leadership-a'],
  ['14.m.l', 'practice-14-management-l'],
  ['Practice 7 Leadership A', 'practice-07-leadership-a'],
  ['tenet 3', 'tenet-03'],
  ['Integrity', 'tenet-03'],
  ['ïntègrïty', 'tenet-03'],
  ['13', 'practice-13'],
  ['７.L.A', 'practice-07-leadership-a'],
  ['icma practices introduction 2', 'icma-practices-introduction-2'],
  ['Reorganization', 'narrative'],
  ['Skills', 'group-skills'],
  ['Practice 7: Strategic Planning', 'practice-07'],
  ['7. Strategic Planning', 'practice-07'],
  ['Equity & Inclusion', 'practice-03'],
  ['Tenet 3 – Integrity', 'tenet-03'],
  ['Dimension 7.L.A', 'practice-07-leadership-a'],
])('finds by id, code, slug or title, however it is written: %s', (text, id) => {
  expect(findItem(text)?.id).toBe(id);
});

test('finds every item by its own id, code with a type, slug and title', () => {
  for (const item of items) {
    expect(findItem(item.id)).toBe(item);
    if ('code' in item) expect(findItem(item.code, { type: item.type })).toBe(item);
    if ('slug' in item) expect(findItem(item.slug)).toBe(item);
    if ('title' in item) expect(findItem(item.title), item.title).toBe(item);
    const { title } = cite(item.id, 'csl-json');
    expect(findItem(title), title).toBe(item);
  }
});

test('finds nothing for a bare number that is both a tenet and a practice, and suggests both', () => {
  for (let number = 1; number <= 12; number++) {
    const padded = String(number).padStart(2, '0');
    expect(findItem(`${number}`)).toBeUndefined();
    expect(ids(nearestItems(`${number}`))).toEqual([`tenet-${padded}`, `practice-${padded}`]);
    expect(findItem(`${number}`, { type: 'tenet' })?.id).toBe(`tenet-${padded}`);
    expect(findItem(`${number}`, { type: ['practice', 'dimension'] })?.id).toBe(`practice-${padded}`);
  }
});

test.each([
  '',
  '   ',
  '0',
  '15',
  '7.L.F',
  '7.X.A',
  'practice',
  'practice-0',
  'strategic',
  '__proto__',
  'constructor',
  '-',
  '🎉',
])('finds nothing for "%s"', (text) => {
  expect(findItem(text)).toBeUndefined();
});

test('knows an id by all its digits', () => {
  expect(findItem('practice-70')).toBeUndefined();
  expect(findItem('1.0.L.A')).toBeUndefined();
});

test('reads no further than 128 characters, spaces around them not counted', () => {
  expect(findItem(`${' '.repeat(1000)}practice 7${' '.repeat(1000)}`)?.id).toBe('practice-07');
  expect(findItem(`practice${'-'.repeat(119)}7`)?.id).toBe('practice-07');
  expect(findItem(`practice${'-'.repeat(120)}7`)).toBeUndefined();
});

test('has the type of the items asked for', () => {
  expectTypeOf(findItem('7')).toEqualTypeOf<Item | undefined>();
  expectTypeOf(findItem('7', { type: 'tenet' })).toEqualTypeOf<Tenet | undefined>();
  expectTypeOf(nearestItems('7', { type: ['tenet', 'practice'] })).toEqualTypeOf<(Tenet | Practice)[]>();
  // @ts-expect-error an area is not a type of item
  expect(() => findItem('7', { type: 'area' })).toThrow(OptionError);
  // @ts-expect-error the option is `type`
  expect(() => nearestItems('7', { types: 'tenet' })).toThrow(OptionError);
});

test('suggests the nearest by spelling, within the type asked for', () => {
  expect(ids(nearestItems('Strategic Planing'))[0]).toBe('practice-07');
  expect(ids(nearestItems('comunity engagment'))[0]).toBe('practice-02');
  expect(ids(nearestItems('tenet 30'))).toContain('tenet-03');
  expect(nearestItems('strategic', { type: 'tenet' }).map(({ type }) => type)).toEqual(['tenet', 'tenet', 'tenet']);
  expect(nearestItems('???')).toEqual([]);
  expect(nearestItems('x'.repeat(129))).toEqual([]);
});

test('names found are the same as names suggested', () => {
  for (const item of items) expect(nearestItems(item.id)).toEqual([item]);
});

test('any text finds or finds nothing, and asks the same the same way twice', () => {
  const types = [...new Set(items.map(({ type }) => type))];
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })),
      fc.subarray(types),
      (text, type: ItemType[]) => {
        const found = findItem(text, { type });
        const near = nearestItems(text, { type });
        expect(findItem(text, { type })).toBe(found);
        expect(nearestItems(text, { type })).toEqual(near);
        expect(near.every((item) => type.includes(item.type))).toBe(true);
        if (found) expect(near).toEqual([found]);
      },
    ),
    { numRuns: 1000 },
  );
});

test('ten megabytes find nothing, though they begin with an id', () => {
  const huge = 'practice-07 '.repeat(1_000_000);
  expect(findItem(huge)).toBeUndefined();
  expect(nearestItems(huge)).toEqual([]);
});
