import type { Dimension, Practice, Tenet } from '@icma-sdk/core';
import { dimensions, practices, tenets } from '@icma-sdk/core';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { filterDimensions } from '../filter/filter-dimensions.js';
import { filterPractices } from '../filter/filter-practices.js';
import { wordsOf } from '../internal/word-runs.js';
import { OptionError } from '../option-error.js';
import { createSearch } from './create-search.js';

const all = createSearch();
const items = [...tenets, ...practices, ...dimensions];
const idsFor = (...question: Parameters<typeof all.search>) =>
  all.search(...question).results.map(({ item }) => item.id);
const Everything = { limit: Infinity };

test('finds a statement by its words, whatever their case, accents and order', () => {
  expect(idsFor('preventing fraud')[0]).toBe('practice-12-management-e');
  expect(idsFor('FRAUD   Prèventing!')[0]).toBe('practice-12-management-e');
  expect(all.search('preventing fraud').results[0]!.item).toBe(dimensions.find(({ code }) => code === '12.M.E'));
});

test('who has more of the words ranks above who has fewer', () => {
  expect(idsFor('crisis communication protocol')[0]).toBe('practice-14-management-j');
  expect(idsFor('history political social economic')[0]).toBe('practice-02-management-b');
});

test.each([
  ['the start of a word', 'transparen'],
  ['a letter left out', 'transparncy'],
  ['two letters swapped', 'transparecny'],
  ['two letters swapped in a short word', 'hioly days'],
  ['a wrong letter', 'transparancy'],
  ['another form', 'transparencies'],
])('finds by %s', (_, query) => {
  expect(idsFor(query)).toContain(query.includes('days') ? 'practice-03-management-d' : 'practice-09-leadership-c');
});

test('a title that has the word comes before definitions and dimensions that have it', () => {
  const inTitle = (item: Tenet | Practice | Dimension, word: string) =>
    'title' in item && wordsOf(item.title).includes(word);
  const words = new Set(
    [...tenets, ...practices].flatMap(({ title }) => wordsOf(title)).filter((word) => word.length > 3),
  );
  for (const word of words) expect(inTitle(all.search(word).results[0]!.item, word), word).toBe(true);
});

test('with the same words in each, title comes before definition and definition before dimension', () => {
  const search = createSearch({
    items: [
      { id: 'c', type: 'dimension', title: 'x', statement: 'Sweeping the streets' },
      { id: 'b', type: 'practice', title: 'x', statement: 'Sweeping the streets' },
      { id: 'a', type: 'practice', title: 'Sweeping the streets', statement: 'x' },
    ],
  });
  expect(search.search('sweeping').results.map(({ item }) => item.id)).toEqual(['a', 'b', 'c']);
});

test('equals stay in the order of the items', () => {
  const same = ['z', 'm', 'a', 'k'].map((id) => ({ id, statement: 'the same words' }));
  const { results } = createSearch({ items: same }).search('words');
  expect(results.map(({ item }) => item.id)).toEqual(['z', 'm', 'a', 'k']);
  expect(new Set(results.map(({ score }) => score)).size).toBe(1);
});

test('scores are above 0 and fall', () => {
  for (const query of ['community', 'plan', 'staff training', 'budgting']) {
    const scores = all.search(query, Everything).results.map(({ score }) => score);
    expect(scores.every((score) => score > 0)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }
});

test('gives ten results unless told otherwise, and counts all', () => {
  expect(all.search('community').results).toHaveLength(10);
  const { results, total } = all.search('community', Everything);
  expect(results).toHaveLength(total);
  expect(all.search('community', { limit: 3 }).results).toEqual(results.slice(0, 3));
});

test.each(['', '   ', '—', '🎉', 'xyzzyxyzzy'])('finds nothing for "%s"', (query) => {
  expect(all.search(query)).toMatchObject({ results: [], total: 0, facets: { practice: [], kind: [] } });
});

test('names that every object inherits are words like others', () => {
  const search = createSearch({
    items: [{ id: 'constructor', statement: 'A constructor, hasOwnProperty and __proto__' }],
  });
  const { results, usedTerms } = search.search('constructor __proto__ hasOwnProperty');
  expect(usedTerms).toEqual(['constructor', 'proto', 'hasownproperty']);
  expect(results[0]!.highlights.map(({ start }) => start)).toEqual([2, 15, 36]);
});

test('says which words it used', () => {
  expect(all.search('The búdget, THE "Budget’s"').usedTerms).toEqual(['the', 'budget', 's']);
  const many = Array.from({ length: 100 }, (_, at) => `word${at}`);
  expect(all.search(many.join(' ')).usedTerms).toEqual(many.slice(0, 32));
  expect(all.search('x'.repeat(1000)).usedTerms).toEqual(['x'.repeat(64)]);
});

test('a filter leaves the order of what it lets through, and what it leaves is what the filters give', () => {
  const every = idsFor('community', Everything);
  const questions = [
    [{ kind: 'leadership' }, filterDimensions({ kind: 'leadership' })],
    [{ type: 'practice', group: 'group-lead' }, filterPractices({ group: 'group-lead' })],
    [{ type: 'dimension', tenet: 'tenet-09' }, filterDimensions({ tenet: 'tenet-09' })],
    [
      { type: 'dimension', tenet: 'tenet-09', basis: 'explicit' },
      filterDimensions({ tenet: 'tenet-09', basis: 'explicit' }),
    ],
    [{ type: 'practice', basis: ['explicit', 'editorial'] }, filterPractices({ basis: ['explicit', 'editorial'] })],
    [
      { type: ['dimension'], practice: ['practice-09', 'practice-12'] },
      filterDimensions({ practice: ['practice-09', 'practice-12'] }),
    ],
    [{ ids: ['practice-09', 'tenet-09'] }, items.filter(({ id }) => id === 'practice-09' || id === 'tenet-09')],
    [{ edition: 'code-of-ethics@2017-06' }, tenets],
    [{ edition: 'icma-practices@2017-11' }, [...practices, ...dimensions]],
    [{ practice: [] }, []],
  ] as const;
  for (const [filter, allowed] of questions) {
    const ids = new Set<string>(allowed.map(({ id }) => id));
    expect(idsFor('community', { ...Everything, filter }), JSON.stringify(filter)).toEqual(
      every.filter((id) => ids.has(id)),
    );
  }
});

test('facets count everything found, in printed order, and filtering by one leaves as many', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('community', 'plan', 'staff', 'communicating', 'budget goals', 'fraud', 'ethics'),
      (query) => {
        const { facets, total } = all.search(query, { limit: 1 });
        expect(facets.practice.map(({ value }) => value)).toEqual(facets.practice.map(({ value }) => value).sort());
        for (const { value, count } of facets.practice) {
          expect(all.search(query, { filter: { practice: value } }).total).toBe(count);
        }
        for (const { value, count } of facets.kind)
          expect(all.search(query, { filter: { kind: value } }).total).toBe(count);
        const tenetsFound = all.search(query, { filter: { type: 'tenet' } }).total;
        expect(facets.practice.reduce((sum, { count }) => sum + count, 0)).toBe(total - tenetsFound);
      },
    ),
  );
});

test('an unknown option or value is an error', () => {
  const untyped = all.search as (text: string, options: unknown) => unknown;
  const slips: [unknown, string][] = [
    [{ filters: {} }, 'No option "filters"; there is limit or filter.'],
    [{ limit: 0 }, 'Option "limit" cannot be 0; it can be a whole number from 1.'],
    [{ limit: 2.5 }, 'Option "limit" cannot be 2.5; it can be a whole number from 1.'],
    [{ filter: 'tenet' }, 'Option "filter" cannot be "tenet"; it can be an object.'],
    [{ filter: null }, 'Option "filter" cannot be null; it can be an object.'],
    [{ filter: { kind: 'manager' } }, 'Option "kind" cannot be "manager"; it can be leadership or management.'],
    [{ filter: { type: 'group' } }, 'Option "type" cannot be "group"; it can be tenet, practice or dimension.'],
    [
      { filter: { toString: 1 } },
      'No option "toString"; there is type, practice, kind, edition, ids, group, tenet or basis.',
    ],
  ];
  for (const [options, message] of slips) {
    expect(() => untyped('budget', options)).toThrow(expect.objectContaining({ name: 'OptionError', message }));
  }
  // @ts-expect-error there is no such field
  expect(() => createSearch({ fields: 'definition' })).toThrow(OptionError);
  // @ts-expect-error items are a list
  expect(() => createSearch({ items: 'tenets' })).toThrow(OptionError);
  expect(() => all.suggest('bud', { limit: -1 })).toThrow(OptionError);
});

test('results have the type of the items', () => {
  expectTypeOf(all.search('budget').results[0]!.item).toEqualTypeOf<Tenet | Practice | Dimension>();
  const own = createSearch({ items: [{ id: 'course-1', statement: 'Budgeting for managers', hours: 8 }] });
  expectTypeOf(own.search('budget').results[0]!.item.hours).toExtend<number>();
  expect(own.search('budget').results[0]!.item.hours).toBe(8);
});

test('fields can be chosen, and only they are searched and highlighted', () => {
  const titles = createSearch({ fields: 'title' });
  expect(titles.search('policy').results.map(({ item }) => item.id)).toEqual(['tenet-06', 'practice-08', 'tenet-05']);
  expect(titles.search('fraud').total).toBe(0);
  expect(titles.search('policy').results[0]!.highlights).toEqual([{ field: 'title', start: 11, end: 17 }]);
});

test('suggests how the word being typed may go on, most frequent first', () => {
  expect(all.suggest('bud')).toEqual([
    { text: 'budget', count: 9 },
    { text: 'budgeting', count: 1 },
    { text: 'budgets', count: 1 },
  ]);
  expect(all.suggest('comm', { limit: 2 }).map(({ text }) => text)).toEqual(['community', 'communicating']);
  expect(all.suggest('crisis c').map(({ text }) => text)).toEqual([
    'crisis charged',
    'crisis communication',
    'crisis composure',
  ]);
  expect(all.suggest('')).toEqual([]);
  expect(all.suggest('xyzzyxyzzy')).toEqual([]);
});

test('suggests a word put right where nothing starts so, and nothing for a word that is whole', () => {
  expect(all.suggest('bugdet')[0]).toEqual({ text: 'budget', count: 9 });
  expect(all.suggest('FOIA').map(({ text }) => text)).toContain('public');
  expect(all.suggest('fraud')).toEqual([]);
});

test('the same text gives the same answer, from the same search or a new one', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom('staf', 'open goverment', 'plan plans'), fc.string({ maxLength: 40 })),
      (text) => {
        const again = createSearch();
        expect(again.search(text)).toEqual(all.search(text));
        expect(again.suggest(text)).toEqual(all.suggest(text));
      },
    ),
    { numRuns: 100 },
  );
});

test('asking for what was used finds the same', () => {
  const words = fc.array(fc.constantFrom(...items.flatMap(({ statement }) => statement.split(' '))), { maxLength: 50 });
  fc.assert(
    fc.property(words, (list) => {
      const answer = all.search(list.join(' '));
      expect(all.search(answer.usedTerms.join(' '))).toEqual(answer);
    }),
    { numRuns: 200 },
  );
});
