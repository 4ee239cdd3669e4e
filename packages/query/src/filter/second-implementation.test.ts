import { type Dimension, dimensions, editions, narrative, practices, tenets } from '@icma-sdk/core';
import { codePractice, tenetPractice } from '@icma-sdk/core/associations';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterDimensions } from './filter-dimensions.js';
import { filterPractices } from './filter-practices.js';
import { filterTenets } from './filter-tenets.js';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

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
