import { practices, tenets } from '@icma-sdk/core';
import { describe, expect, test } from 'vitest';
import { answerOf, type FoundItems, type PracticesAsked } from './practices-answer.js';
import { groupChoices, kindChoices, tenetChoices } from './practices-choices.js';
import { type PracticesOptions, practicesView } from './practices-view.js';
import { viewContext } from './view-context.js';

const nothingAsked = { query: '', group: undefined, kind: undefined, tenet: undefined };
const english = viewContext('en');

function viewOf(asked: Partial<PracticesAsked> = {}, found?: FoundItems, options: Partial<PracticesOptions> = {}) {
  const all = { ...nothingAsked, ...asked };
  return practicesView(
    all,
    answerOf(all, found),
    { headingLevel: 3, layout: 'full', open: new Set(), ...options },
    english,
  );
}
/** A search that found one dimension, by two of its words. */
const found: FoundItems = new Map([
  [
    'practice-07-leadership-a',
    {
      score: 1,
      highlights: [
        { field: 'statement', start: 0, end: 8 },
        { field: 'statement', start: 13, end: 25 },
      ],
    },
  ],
]);

test('cut texts are the texts, and every second part is what was found', () => {
  const [practice] = viewOf({ query: 'x' }, found).practices;
  const [first] = practice!.view().lists[0]!.statements;
  expect(first!.statement.join('')).toBe(practices[6]!.leadership[0]!.statement);
  expect(first!.statement.slice(0, 4)).toEqual(['', 'Ensuring', ' the ', 'organization']);
});

test('all fourteen stay in the view, what is not asked for marked as not shown', () => {
  const view = viewOf({ query: 'x' }, found);
  expect(view.practices).toHaveLength(14);
  expect(view.practices.filter(({ shown }) => shown).map(({ id }) => id)).toEqual(['practice-07']);
  const { lists, more } = view.practices[0]!.view();
  expect(lists.map(({ shown }) => shown)).toEqual([true, false]);
  expect(lists[0]!.statements.map(({ shown }) => shown)).toEqual([true, false, false, false, false]);
  expect(more).toEqual({ open: false, text: 'Show all 14 dimensions' });
});

test('a practice that was opened shows all its dimensions, of the kinds asked for', () => {
  const open = new Set(['practice-07']);
  const [practice] = viewOf({ query: 'x', kind: 'leadership' }, found, { open }).practices;
  const { lists, more } = practice!.view();
  expect(lists.map(({ kind }) => kind)).toEqual(['leadership']);
  expect(lists[0]!.statements.every(({ shown }) => shown)).toBe(true);
  expect(more?.open).toBe(true);
});

test('rows fold their dimensions until a person opens them, searches, or asks for a kind', () => {
  const folded = (...args: Parameters<typeof viewOf>) => viewOf(...args).practices[0]!.view().folded;
  expect(folded({}, undefined, { layout: 'row' })).toBe(true);
  expect(folded({}, undefined, { layout: 'row', open: new Set(['practice-01']) })).toBe(false);
  expect(folded({ query: 'x' }, found, { layout: 'row' })).toBe(false);
  expect(folded({ kind: 'management' }, undefined, { layout: 'row' })).toBe(false);
  expect(folded({}, undefined, { layout: 'card' })).toBe(false);
});

test('counts what is shown of everything, and says so when nothing is', () => {
  expect(viewOf().count).toBe('14 practices, 166 dimensions.');
  expect(viewOf({ kind: 'leadership', group: 'purposes' }).count).toBe('2 of 14 practices, 10 of 166 dimensions.');
  expect(viewOf({ query: 'x' }, found).count).toBe('1 of 14 practices, 1 of 166 dimensions. Best match first.');
  expect(viewOf({ query: 'x' }, new Map()).count).toBe('Nothing found.');
});

describe('where nothing is shown', () => {
  test.each<[Partial<PracticesAsked>, FoundItems | undefined, string, string]>([
    [{ query: ' zoning ' }, new Map(), 'Nothing in the Practices matches “zoning”.', 'Try another word.'],
    [{ query: 'zoning', group: 'lead' }, new Map(), 'Nothing in the Practices matches “zoning”.', 'Try another word.'],
    [{ query: 'core', group: 'skills' }, found, 'Nothing that the filters leave matches “core”.', 'Try fewer filters.'],
    [
      { group: 'purposes', tenet: tenets[7]! },
      undefined,
      'No practice passes all of these filters.',
      'Try fewer filters.',
    ],
  ])('%j is told why and what to try', (asked, what, text, advice) => {
    expect(viewOf(asked, what).empty).toEqual({ text, advice });
  });

  test('at most 60 characters of a query are quoted, and none is cut in two', () => {
    const { text } = viewOf({ query: '🏛️'.repeat(5000) }, new Map()).empty!;
    expect(text).toBe(`Nothing in the Practices matches “${'🏛️'.repeat(30)}…”.`);
  });
});

test('headings nest below the level given, and below the last one lists have labels', () => {
  const levels = ([2, 3, 4, 5, 6] as const).map((headingLevel) => {
    const view = viewOf({}, undefined, { headingLevel });
    return [view.headingLevel, view.practiceLevel, view.kindLevel];
  });
  expect(levels).toEqual([
    [2, 3, 4],
    [3, 4, 5],
    [4, 5, 6],
    [5, 6, 7],
    [6, 6, 7],
  ]);
});

test('names the filters that are on', () => {
  const view = viewOf({ query: ' open data ', group: 'lead', kind: 'management', tenet: tenets[3]! });
  expect(view.searched).toBe('“open data”');
  expect(view.filtered).toEqual(['Lead', 'Management', 'Tenet 4']);
  expect(viewOf()).toMatchObject({ searched: '', filtered: [] });
});

test('the choices of the filters are those of the documents', () => {
  expect(groupChoices(english).map(({ label, range }) => [label, range])).toEqual([
    ['All groups', ''],
    ['Principles', '1–5'],
    ['Lead', '6–8'],
    ['Purposes', '9–10'],
    ['Skills', '11–14'],
  ]);
  expect(kindChoices(viewContext('es')).map(({ label }) => label)).toEqual(['Ambos tipos', 'Liderazgo', 'Gestión']);
  expect(tenetChoices(english).map(({ value }) => value)).toEqual(['', ...tenets.map(({ code }) => code)]);
  expect(tenetChoices(english)[3]!.label).toBe('Tenet 3: Integrity');
  expect(tenetChoices(viewContext('es'))[3]!.label).toBe('Precepto 3: Integridad');
});
