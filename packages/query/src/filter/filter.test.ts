import type { Dimension, Practice, Tenet } from '@icma-sdk/core';
import { dimensions, editions, narrative, practices, tenets } from '@icma-sdk/core';
import { codePractice, tenetPractice } from '@icma-sdk/core/associations';
import * as fc from 'fast-check';
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
    [untyped(filterPractices, { text: 7 }), 'Option "text" cannot be 7; it can be text.'],
    [
      untyped(filterPractices, { constructor: 'x' }),
      'No option "constructor"; there is ids, edition, basis, text, group, kind or tenet.',
    ],
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

/** A second, slow implementation, written from the docstrings without the code of the first. */
const naive = {
  list: <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]),
  has(text: string, words: string): boolean {
    const plain = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain(words)
      .split(/[^\p{L}\p{N}]+/u)
      .every((word) => plain(text).includes(word));
  },
  related(tenet: string, practice: string, dimension: string | undefined, bases: readonly string[]): boolean {
    const row = tenetPractice.find((one) => one.origin === tenet && one.destination === practice);
    const named = codePractice.some((one) => (dimension ? one.origin === dimension : one.origin.startsWith(practice)));
    return (row !== undefined && bases.includes(row.basis)) || (named && bases.includes('explicit'));
  },
  groupOf: (practice: string) => narrative.groups.find((group) => group.practiceIds.some((id) => id === practice))!.id,
};

const someOf = <T>(values: readonly T[]) =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.subarray([...values], { maxLength: Math.min(6, values.length) }).map((list) => list.reverse()),
  );
const text = fc.oneof(
  fc.constantFrom(
    'budget',
    'the community',
    'ing',
    'Elected officials',
    '',
    'x',
    'é',
    'organization’s',
    'a e i',
    'plan plan',
  ),
  fc.string({ maxLength: 3 }),
);
const shared = { basis: someOf(['editorial', 'explicit'] as const), text };
const group = someOf(idsOf(narrative.groups) as never[]);
const kind = someOf(['leadership', 'management'] as const);
const practice = someOf(idsOf(practices) as never[]);
const tenet = someOf(idsOf(tenets) as never[]);
const edition = (document: string) =>
  someOf(editions.filter((one) => one.document === document).map(({ id }) => id as never));
const record = <T>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(arbitraries, { requiredKeys: [] });
const runs = { numRuns: 1000, seed: 2017 };

test('tenets: as a second implementation finds them, for 1,000 sets of options', () => {
  const options = record({ ...shared, ids: tenet, practice, group, edition: edition('code-of-ethics') });
  fc.assert(
    fc.property(options, (o) => {
      const expected = tenets.filter(
        ({ id, title, statement, source }) =>
          (o.ids === undefined || naive.list<string>(o.ids).includes(id)) &&
          (o.edition === undefined || naive.list<string>(o.edition).includes(`code-of-ethics@${source.edition}`)) &&
          (o.text === undefined || naive.has(`${title} ${statement}`, o.text)) &&
          ((o.practice === undefined && o.group === undefined && o.basis === undefined) ||
            practices.some(
              (one) =>
                (o.practice === undefined || naive.list<string>(o.practice).includes(one.id)) &&
                (o.group === undefined || naive.list<string>(o.group).includes(naive.groupOf(one.id))) &&
                naive.related(id, one.id, undefined, naive.list<string>(o.basis ?? 'editorial')),
            )),
      );
      expect(filterTenets(o)).toEqual(expected);
    }),
    runs,
  );
});

test('practices: as a second implementation finds them, for 1,000 sets of options', () => {
  const options = record({ ...shared, ids: practice, group, kind, tenet, edition: edition('icma-practices') });
  fc.assert(
    fc.property(options, (o) => {
      const expected = practices.filter((one) => {
        const read = [...one.leadership, ...one.management].filter((d) =>
          naive.list(o.kind ?? d.kind).includes(d.kind),
        );
        const wording = [one.title, one.statement, ...read.map((d) => d.statement)].join(' ');
        return (
          (o.ids === undefined || naive.list<string>(o.ids).includes(one.id)) &&
          (o.edition === undefined || naive.list<string>(o.edition).includes(`icma-practices@${one.source.edition}`)) &&
          (o.group === undefined || naive.list<string>(o.group).includes(naive.groupOf(one.id))) &&
          (o.kind === undefined || read.length > 0) &&
          (o.text === undefined || naive.has(wording, o.text)) &&
          ((o.tenet === undefined && o.basis === undefined) ||
            naive
              .list<string>(o.tenet ?? (idsOf(tenets) as never[]))
              .some((id) => naive.related(id, one.id, undefined, naive.list<string>(o.basis ?? 'editorial'))))
        );
      });
      expect(filterPractices(o)).toEqual(expected);
    }),
    runs,
  );
});

test('dimensions: as a second implementation finds them, for 1,000 sets of options', () => {
  const ids = someOf(idsOf(dimensions) as never[]);
  const options = record({ ...shared, ids, practice, group, kind, tenet, edition: edition('icma-practices') });
  fc.assert(
    fc.property(options, (o) => {
      const expected = dimensions.filter(
        (one) =>
          (o.ids === undefined || naive.list<string>(o.ids).includes(one.id)) &&
          (o.edition === undefined || naive.list(o.edition).length > 0) &&
          (o.practice === undefined || naive.list<string>(o.practice).includes(one.practiceId)) &&
          (o.group === undefined || naive.list<string>(o.group).includes(naive.groupOf(one.practiceId))) &&
          (o.kind === undefined || naive.list<string>(o.kind).includes(one.kind)) &&
          (o.text === undefined || naive.has(one.statement, o.text)) &&
          ((o.tenet === undefined && o.basis === undefined) ||
            naive
              .list<string>(o.tenet ?? (idsOf(tenets) as never[]))
              .some((id) => naive.related(id, one.practiceId, one.id, naive.list<string>(o.basis ?? 'editorial')))),
      );
      expect(idsOf(filterDimensions(o))).toEqual(idsOf(expected));
    }),
    runs,
  );
});

test('options compose: what two give together is what both give, in printed order, and asking again changes nothing', () => {
  const one = fc.oneof(record({ practice }), record({ group }), record({ kind }), record({ tenet }), record({ text }));
  fc.assert(
    fc.property(one, one, (a, b) => {
      fc.pre(!Object.keys(a).some((key) => key in b));
      const first: Dimension[] = filterDimensions(a);
      const second: Dimension[] = filterDimensions(b);
      const both: Dimension[] = filterDimensions({ ...a, ...b });
      expect(both).toEqual(first.filter((item) => second.includes(item)));
      expect(both).toEqual(dimensions.filter((item) => both.includes(item)));
      expect(filterDimensions({ ...a, ...b, ids: both.map(({ id }) => id) })).toEqual(both);
    }),
    { numRuns: 1000 },
  );
});
