import type { Dimension, Practice, Tenet } from '@icma-sdk/core';
import { dimensions, practices, tenets } from '@icma-sdk/core';
import * as fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { filterDimensions } from '../filter/filter-dimensions.js';
import { filterPractices } from '../filter/filter-practices.js';
import { findItem } from '../find/find-item.js';
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

test('a question finds what it asks about, not the words that hold it together', () => {
  expect(idsFor('how do I deal with stress')[0]).toBe('practice-05-management-c');
  expect(idsFor('what is the budget for')).toEqual(idsFor('budget'));
  expect(idsFor('the')).not.toEqual([]);
  expect(all.suggest('the state of the com').length).toBeGreaterThan(0);
});

const firstCode = (query: string) => {
  const item = all.search(query).results[0]?.item;
  return item && `${item.type} ${item.code}`;
};

test.each([
  ['tenet 3', 'tenet 3'],
  ['practice 7', 'practice 7'],
  ['7.L.A', 'dimension 7.L.A'],
  ['practice-07-leadership-a', 'dimension 7.L.A'],
  ['14.m.l', 'dimension 14.M.L'],
  ['Integrity', 'tenet 3'],
  ['strategic planning', 'practice 7'],
])('an item that the text names comes first: %s', (query, first) => {
  expect(firstCode(query)).toBe(first);
});

test('a whole title comes before what has its words more often, and no title is no name', () => {
  const own = createSearch({
    items: [
      { id: 'b', title: 'Budgets, the budget', statement: 'Budget, budget and budget' },
      { id: 'a', title: 'Budget', statement: 'What a city spends, told line by line over many pages of a long book' },
      { id: 'c', statement: 'Streets' },
    ],
  });
  expect(own.search('BUDGET').results.map(({ item }) => item.id)).toEqual(['a', 'b']);
  expect(own.search('—').total).toBe(0);
});

test('what is named has a score above the rest, is filtered like the rest, and marks no word that is not there', () => {
  const { results, total, facets } = all.search('practice 7', Everything);
  expect(results[0]).toMatchObject({ item: { id: 'practice-07' }, highlights: [] });
  expect(results[0]!.score).toBeGreaterThan(results[1]!.score);
  expect(facets.practice.map(({ value }) => value)).toContain('practice-07');
  expect(all.search('practice 7', { filter: { type: 'dimension' } }).total).toBe(
    total - results.filter(({ item }) => item.type !== 'dimension').length,
  );
  expect(idsFor('7')).toEqual(['tenet-07', 'practice-07']);
  expect(idsFor('7.L.A')).toEqual(['practice-07-leadership-a']);
  const own = createSearch({
    items: [
      { id: 'course', statement: 'See 2' },
      { id: '2', statement: 'Course' },
    ],
  });
  const ids = (text: string) => own.search(text).results.map(({ item, score }) => [item.id, score > 0]);
  // An id without a number is a word like others, before and after the numbers have been read.
  for (let time = 1; time <= 2; time++) {
    expect(ids('course')).toEqual([['2', true]]);
    expect(ids('2')).toEqual([
      ['2', true],
      ['course', true],
    ]);
  }
});

test.each([
  ['KPIs', 'dimension 7.M.E'],
  ['cybersecurity', 'dimension 11.M.C'],
  ['bureaus', 'dimension 12.L.E'],
  ['councilmembers', 'dimension 2.L.C'],
  ['firing', 'tenet 11'],
  ['layoffs', 'tenet 11'],
  ['town hall', 'practice 2'],
  ['SWOT analysis', 'dimension 7.M.B'],
  ['what should I do about gifts from vendors', 'dimension 1.M.B'],
  ['IT security', 'dimension 11.M.C'],
  ['IT', 'dimension 11.M.B'],
  ['worker', 'practice 4'],
  ['crises', 'dimension 14.M.J'],
])('an everyday question finds what it means among the first three: %s', (query, first) => {
  const codes = all.search(query, { limit: 3 }).results.map(({ item }) => `${item.type} ${item.code}`);
  expect(codes).toContain(first);
});

test('small words and short ones are not what a slip was meant for', () => {
  expect(idsFor('two years')).toEqual([]);
  expect(idsFor('GIS')).toEqual([]);
  expect(idsFor('abut')).toEqual([]);
  const marked = all
    .search('town hal', Everything)
    .results.flatMap(({ item, highlights }) =>
      highlights.map(({ start, end }) => item.statement.slice(start, end).toLowerCase()),
    );
  expect(marked).not.toContain('all');
  expect(idsFor('it security')).toEqual(idsFor('security'));
});

test.each(['police', 'policing', 'customs', 'county', 'counties'])(
  '"%s" is not taken for what it looks like',
  (query) => {
    expect(idsFor(query)).toEqual([]);
  },
);

test('work is not what workers are called', () => {
  const marked = all
    .search('work-life balance', Everything)
    .results.flatMap(({ item, highlights }) =>
      highlights.filter(({ field }) => field === 'statement').map(({ start, end }) => item.statement.slice(start, end)),
    );
  expect(marked).not.toContain('employees');
  expect(marked).not.toContain('staff');
});

test('refuses what is no text, no item and no list of synonyms', () => {
  const untyped = all as unknown as { search: (text: unknown) => unknown; suggest: (text: unknown) => unknown };
  const create = createSearch as (options: object) => unknown;
  const slips: [() => unknown, string][] = [
    [() => untyped.search(null), 'Option "text" cannot be null; it can be a string.'],
    [() => untyped.search(7), 'Option "text" cannot be 7; it can be a string.'],
    [() => untyped.suggest(undefined), 'Option "text" cannot be undefined; it can be a string.'],
    [() => create({ items: [null] }), 'Option "items" cannot be a list; it can be a list of items.'],
    [() => create({ items: [{ id: 'a' }] }), 'Option "items" cannot be a list; it can be a list of items.'],
    [() => create({ synonyms: ['a'] }), 'Option "synonyms" cannot be a list; it can be a list of lists.'],
    [
      () => createSearch({ items: tenets }).search('x', { filter: { practice: 'practice-07' } }),
      'Option "practice" cannot be "practice-07"; it can be nothing here.',
    ],
  ];
  for (const [run, message] of slips) {
    expect(run).toThrow(expect.objectContaining({ name: 'OptionError', message }));
  }
});

test('says which words it used', () => {
  expect(all.search('The búdget, THE "Budget’s"').usedTerms).toEqual(['budget']);
  expect(all.search('How is it?').usedTerms).toEqual(['how', 'is', 'it']);
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
  const practicesOnly = all.search('budget', { filter: { type: 'practice' } });
  expectTypeOf(practicesOnly.results[0]!.item).toEqualTypeOf<Practice>();
  const two = all.search('budget', { filter: { type: ['practice', 'tenet'], kind: undefined } });
  expectTypeOf(two.results[0]!.item).toEqualTypeOf<Practice | Tenet>();
  const untypedItems: { id: string; statement: string; hours: number }[] = [{ id: 'a', statement: 'x', hours: 8 }];
  expectTypeOf(createSearch({ items: untypedItems }).search('x').results[0]!.item.hours).toEqualTypeOf<number>();
  const own = createSearch({ items: [{ id: 'course-1', statement: 'Budgeting for managers', hours: 8 }] });
  expectTypeOf(own.search('budget').results[0]!.item.hours).toExtend<number>();
  expect(own.search('budget').results[0]!.item.hours).toBe(8);
});

test('fields can be chosen, and only they are searched and highlighted', () => {
  const titles = createSearch({ fields: 'title' });
  expect(titles.search('policy').results.map(({ item }) => item.id)).toEqual(['tenet-06', 'practice-08', 'tenet-05']);
  expect(titles.search('fraud').total).toBe(0);
  const twice = createSearch({ fields: ['title', 'title'] });
  expect(twice.search('policy').results[0]!.highlights).toHaveLength(1);
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

test('completes no word into a small one, and leaves what was typed as it was typed', () => {
  expect(all.suggest('b').map(({ text }) => text)).toEqual(['budget', 'building', 'between', 'body', 'best']);
  expect(all.suggest('to').map(({ text }) => text)).not.toContain('too');
  expect(all.suggest("the governing body's ro")).toEqual([{ text: "the governing body's role", count: 1 }]);
  expect(all.suggest('  Strategic  PLANN')[0]!.text).toBe('  Strategic  planning');
});

test('puts right an earlier word whose spelling is not known, and no other', () => {
  expect(all.suggest('comunity engag').map(({ text }) => text)).toContain('community engagement');
  expect(all.suggest('Bugdet, plan')[0]!.text).toBe('budget, planning');
  expect(all.suggest('mayor ele')[0]!.text).toBe('mayor elected');
  expect(all.suggest('xyzzyxyzzy plan')).toEqual([]);
});

test('behind a space, suggests one more word of the items that have the others', () => {
  const { text, count } = all.suggest('strategic planning ')[0]!;
  expect(text).toMatch(/^strategic planning \w+$/);
  expect(all.search(text).total).toBeGreaterThanOrEqual(count);
  expect(all.suggest('strategic planning')).toEqual([]);
  expect(all.suggest(' ')).toEqual([]);
});

test('suggests nothing for a text that nobody types', () => {
  expect(all.suggest(`${'budget '.repeat(36)}plan`)).not.toEqual([]);
  expect(all.suggest(`${'budget '.repeat(37)}plan`)).toEqual([]);
  expect(all.suggest('bu '.repeat(3_000_000))).toEqual([]);
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

test('asking for what was used finds the same, where it names nothing', () => {
  const words = fc.array(fc.constantFrom(...items.flatMap(({ statement }) => statement.split(' '))), { maxLength: 50 });
  fc.assert(
    fc.property(words, (list) => {
      const answer = all.search(list.join(' '));
      const used = answer.usedTerms.join(' ');
      // "community engagement" is a title and comes first; "of community engagement" is none.
      fc.pre(findItem(used) === undefined);
      expect(all.search(used)).toEqual(answer);
    }),
    { numRuns: 200 },
  );
});
