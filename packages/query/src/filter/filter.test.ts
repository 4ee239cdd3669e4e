import type { Dimension, Practice, Tenet } from '@icma-sdk/core';
import { dimensions, practices, tenets } from '@icma-sdk/core';
import { codePractice, tenetPractice } from '@icma-sdk/core/associations';
import { expect, expectTypeOf, test } from 'vitest';
import { OptionError } from '../option-error.js';
import { filterDimensions } from './filter-dimensions.js';
import { filterPractices } from './filter-practices.js';
import { filterTenets } from './filter-tenets.js';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('without options, everything in printed order', () => {
  expect(filterTenets()).toEqual(tenets);
  expect(filterPractices({})).toEqual(practices);
  expect(filterDimensions()).toEqual(dimensions);
  expect(filterTenets()).not.toBe(tenets);
});

test('all associations between single tenets and practices are our reading, which is why that is the default basis', () => {
  expect(new Set(tenetPractice.map(({ basis }) => basis))).toEqual(new Set(['editorial']));
  expect(codePractice.map(({ basis, destination }) => `${basis} ${destination}`)).toEqual([
    'explicit code-of-ethics',
    'explicit code-of-ethics',
  ]);
});

test('filters tenets through their associations', () => {
  expect(idsOf(filterTenets({ practice: 'practice-11' }))).toEqual(['tenet-09']);
  expect(idsOf(filterTenets({ practice: ['practice-11', 'practice-05'] }))).toEqual(['tenet-08', 'tenet-09']);
  expect(idsOf(filterTenets({ group: 'group-skills', practice: 'practice-11' }))).toEqual(['tenet-09']);
  expect(filterTenets({ group: 'group-lead', practice: 'practice-11' })).toEqual([]);
  expect(filterTenets({ practice: 'practice-11', basis: 'explicit' })).toEqual([]);
  expect(filterTenets({ practice: 'practice-01', basis: 'explicit' })).toEqual(tenets);
  expect(filterTenets({ basis: 'explicit' })).toEqual(tenets);
});

test('filters practices and dimensions by tenet on the basis asked for', () => {
  expect(idsOf(filterPractices({ tenet: 'tenet-03' }))).toEqual([
    'practice-01',
    'practice-04',
    'practice-13',
    'practice-14',
  ]);
  expect(idsOf(filterPractices({ tenet: 'tenet-07', basis: 'explicit' }))).toEqual(['practice-01']);
  expect(idsOf(filterDimensions({ tenet: 'tenet-07', basis: 'explicit' }))).toEqual([
    'practice-01-management-a',
    'practice-01-management-c',
  ]);
  expect(filterDimensions({ tenet: 'tenet-09', practice: 'practice-11' })).toEqual([
    ...practices[10]!.leadership,
    ...practices[10]!.management,
  ]);
  expect(filterPractices({ tenet: [] })).toEqual([]);
  expect(filterPractices({ tenet: [], basis: 'explicit' })).toEqual([]);
});

test('reads a practice as a whole, or only its dimensions of one kind beside its definition', () => {
  expect(idsOf(filterPractices({ text: 'fraud' }))).toEqual(['practice-12']);
  expect(filterPractices({ text: 'fraud', kind: 'leadership' })).toEqual([]);
  expect(idsOf(filterPractices({ text: 'fraud', kind: 'management' }))).toEqual(['practice-12']);
  expect(idsOf(filterPractices({ text: 'storytelling' }))).toEqual([]);
  expect(idsOf(filterPractices({ text: 'Búdgeting FRAUD', kind: ['leadership', 'management'] }))).toEqual([
    'practice-12',
  ]);
});

test('finds words inside words, in title and statement, and everything for blank text', () => {
  expect(idsOf(filterTenets({ text: 'integ' }))).toEqual(['tenet-03']);
  expect(idsOf(filterTenets({ text: 'Political neutrality' }))).toEqual(['tenet-07']);
  expect(idsOf(filterDimensions({ text: 'community’s history' }))).toEqual(['practice-02-management-b']);
  expect(filterTenets({ text: ' … ' })).toEqual(tenets);
});

test('knows the editions of its document and no other', () => {
  expect(filterTenets({ edition: 'code-of-ethics@2017-06' })).toEqual(tenets);
  expect(filterPractices({ edition: ['icma-practices@2017-11'] })).toEqual(practices);
  expect(filterDimensions({ edition: [] })).toEqual([]);
  // @ts-expect-error tenets are of the Code of Ethics
  expect(() => filterTenets({ edition: 'icma-practices@2017-11' })).toThrow(OptionError);
  expect(() => filterTenets({ edition: 'code-of-ethics@2023-04' })).toThrow(
    'Option "edition" cannot be "code-of-ethics@2023-04"; it can be code-of-ethics@2017-06.',
  );
});

test('an unknown option or value is an error, not an empty list', () => {
  const untyped = (filter: (options: never) => unknown, options: unknown) => () => filter(options as never);
  const slips: [() => unknown, string][] = [
    [
      untyped(filterDimensions, { kind: 'manager' }),
      'Option "kind" cannot be "manager"; it can be leadership or management.',
    ],
    [
      untyped(filterTenets, { kind: 'leadership' }),
      'No option "kind"; there is ids, edition, basis, text, practice or group.',
    ],
    [
      untyped(filterPractices, { ids: ['practice-07', 'practise-7'] }),
      'Option "ids" cannot be "practise-7"; it can be one of 14, such as practice-07, practice-01 or practice-02.',
    ],
    [untyped(filterPractices, { text: 7 }), 'Option "text" cannot be 7; it can be a string.'],
    [
      untyped(filterPractices, { constructor: 'x' }),
      'No option "constructor"; there is ids, edition, basis, text, group, kind or tenet.',
    ],
    [untyped(filterPractices, ['practice-07']), 'Option "options" cannot be a list; it can be an object.'],
    [untyped(filterPractices, null), 'Option "options" cannot be null; it can be an object.'],
    [untyped(filterPractices, { basis: null }), 'Option "basis" cannot be null; it can be editorial or explicit.'],
    [
      untyped(filterPractices, JSON.parse('{"__proto__": 1}')),
      'No option "__proto__"; there is ids, edition, basis, text, group, kind or tenet.',
    ],
  ];
  for (const [run, message] of slips) expect(run).toThrow(expect.objectContaining({ name: 'OptionError', message }));
});

test('the compiler refuses what the filters refuse', () => {
  // @ts-expect-error a kind is leadership or management
  expect(() => filterDimensions({ kind: 'manager' })).toThrow(OptionError);
  // @ts-expect-error tenets have no kind
  expect(() => filterTenets({ kind: 'leadership' })).toThrow(OptionError);
  // @ts-expect-error there is no practice 15
  expect(() => filterPractices({ ids: ['practice-15'] })).toThrow(OptionError);
});

test('an error carries the option, what came and what fits', () => {
  const error = new OptionError('kind', 'manager', ['leadership', 'management']);
  expect({ ...error }).toEqual({
    name: 'OptionError',
    option: 'kind',
    value: 'manager',
    expected: ['leadership', 'management'],
  });
});

test('results have the exact type of what can be left', () => {
  expectTypeOf(filterTenets()).toEqualTypeOf<Tenet[]>;
  expectTypeOf(filterTenets({ ids: ['tenet-03', 'tenet-12'] })).toEqualTypeOf<
    (Tenet<'tenet-03'> | Tenet<'tenet-12'>)[]
  >();
  expectTypeOf(filterPractices({ ids: 'practice-07' })).toEqualTypeOf<Practice<'practice-07'>[]>();
  expectTypeOf(
    filterDimensions({ practice: 'practice-05', kind: 'leadership' })[0]!.id,
  ).toEqualTypeOf<`practice-05-leadership-${'a' | 'b' | 'c' | 'd'}`>();
  expectTypeOf(filterDimensions({ kind: 'leadership' })[0]!).toExtend<Dimension>();
});
