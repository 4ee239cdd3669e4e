import { dimensions, practices } from '@icma-sdk/core';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { OptionError } from '../option-error.js';
import { coverage } from './coverage.js';

const statuses = (result: ReturnType<typeof coverage>) => result.cells.map(({ status }) => status);

test('has 28 cells in printed order, all missing for an empty list', () => {
  const { cells, unknown } = coverage([]);
  expect(cells.map(({ practice, kind }) => `${practice} ${kind}`)).toEqual(
    practices.flatMap(({ id }) => [`${id} leadership`, `${id} management`]),
  );
  expect(cells.flatMap((cell) => cell.dimensions.map(({ id }) => id))).toEqual(dimensions.map(({ id }) => id));
  expect(new Set(statuses({ cells, unknown }))).toEqual(new Set(['missing']));
  expect(unknown).toEqual([]);
});

test('a cell is thin below what is enough, and covered from there on', () => {
  const course = (tag: string) => ({ tags: [tag] });
  const cell = (count: number, enough?: number) => {
    const courses = Array.from({ length: count }, () => course('practice-07-management'));
    const { cells } = coverage(courses, enough === undefined ? {} : { enough });
    return cells.find(({ practice, kind }) => practice === 'practice-07' && kind === 'management')!.status;
  };
  expect([cell(0), cell(1), cell(2), cell(3)]).toEqual(['missing', 'thin', 'covered', 'covered']);
  expect([cell(1, 1), cell(2, 3), cell(3, 3)]).toEqual(['covered', 'thin', 'covered']);
});

test.each([
  ['practice-07', ['practice-07 leadership', 'practice-07 management'], []],
  ['7', ['practice-07 leadership', 'practice-07 management'], []],
  ['Strategic planning', ['practice-07 leadership', 'practice-07 management'], []],
  ['Practice 7 – Management', ['practice-07 management'], []],
  ['7.L', ['practice-07 leadership'], []],
  ['2.leadership', ['practice-02 leadership'], []],
  ['Community Engagement, Management', ['practice-02 management'], []],
  ['Practice 2: Community Engagement (management)', ['practice-02 management'], []],
  ['Practice 7: Strategic Planning', ['practice-07 leadership', 'practice-07 management'], []],
  ['Equity & Inclusion', ['practice-03 leadership', 'practice-03 management'], []],
  ['07.l.a', ['practice-07 leadership'], ['practice-07-leadership-a']],
  ['practice-14-management-l', ['practice-14 management'], ['practice-14-management-l']],
])('reads the tag %s', (tag, cells, named) => {
  const item = { tags: [tag, tag] };
  const result = coverage([item]);
  const filled = result.cells.filter(({ items }) => items.length > 0);
  expect(filled.map(({ practice, kind }) => `${practice} ${kind}`)).toEqual(cells);
  for (const { items } of filled) expect(items).toEqual([item]);
  const dimensionsNamed = result.cells.flatMap((cell) => cell.dimensions.filter(({ items }) => items.length > 0));
  expect(dimensionsNamed).toEqual(named.map((id) => ({ id, items: [item] })));
  expect(result.unknown).toEqual([]);
});

test('lists tags that count for nothing, with what may be meant', () => {
  const item = { title: 'A session', tags: ['practise-7', 'tenet-03', 'legacy-area-08', '__proto__', '', '15'] };
  const { unknown, cells } = coverage([item]);
  expect(unknown.map(({ tag }) => tag)).toEqual(item.tags);
  expect(unknown[0]).toEqual({ item, tag: 'practise-7', nearest: ['practice-07', 'practice-01', 'practice-02'] });
  expect(unknown[4]!.nearest).toEqual([]);
  expect(cells.every(({ status }) => status === 'missing')).toBe(true);
});

test('of a tag that names an earlier area by its number, what replaced it is nearest', () => {
  const { unknown } = coverage([{ tags: ['legacy-area-08', 'area 8', 'area 80'] }]);
  expect(unknown.map(({ nearest }) => nearest[0])).toEqual(['practice-02', 'practice-02', expect.anything()]);
  expect(unknown.map(({ nearest }) => nearest.length)).toEqual([1, 1, 3]);
});

test('refuses an item whose tags are no list, and says which', () => {
  const untyped = coverage as (tagged: unknown) => unknown;
  const fine = { tags: ['7'] };
  const slips: [unknown, string][] = [
    [[fine, { tags: '12.M.B' }], 'Option "tagged[1].tags" cannot be "12.M.B"; it can be a list.'],
    [[{}], 'Option "tagged[0].tags" cannot be undefined; it can be a list.'],
    [[fine, null], 'Option "tagged[1].tags" cannot be undefined; it can be a list.'],
    ['12.M.B', 'Option "tagged" cannot be "12.M.B"; it can be a list.'],
  ];
  for (const [tagged, message] of slips) {
    expect(() => untyped(tagged)).toThrow(expect.objectContaining({ name: 'OptionError', message }));
  }
});

test('keeps the type and the identity of the items', () => {
  const course = { name: 'Budget basics', hours: 8, tags: ['12'] };
  const { cells } = coverage([course]);
  expectTypeOf(cells[0]!.items[0]!).toEqualTypeOf<typeof course>();
  expect(cells[22]!.items[0]).toBe(course);
  // @ts-expect-error tags are a list
  expect(() => coverage([{ tags: 7 }])).toThrow();
  expect(() => coverage([], { enough: 0 })).toThrow(OptionError);
});

test('every tag counts or is listed; more items never make a cell worse; order of items is kept', () => {
  const tag = fc.oneof(
    fc.constantFrom(...practices.map(({ id }) => id as string), ...dimensions.map(({ code }) => code)),
    fc.constantFrom('area 8', '', 'tenet-03'),
  );
  const items = fc.array(fc.record({ tags: fc.array(tag, { maxLength: 4 }) }), { maxLength: 8 });
  const order = ['missing', 'thin', 'covered'];
  fc.assert(
    fc.property(items, items, (some, more) => {
      const [first, both] = [coverage(some), coverage([...some, ...more])];
      both.cells.forEach(({ status, items: behind }, index) => {
        expect(order.indexOf(status)).toBeGreaterThanOrEqual(order.indexOf(first.cells[index]!.status));
        const places = behind.map((one) => [...some, ...more].indexOf(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      });
      for (const item of some) {
        const counted = first.cells.some((cell) => cell.items.includes(item));
        const listed = first.unknown.filter((one) => one.item === item).length;
        expect(counted || listed === item.tags.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
