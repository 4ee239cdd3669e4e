import { narrative, practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { practiceMapView } from './practice-map-view.js';
import { viewContext } from './view-context.js';

const view = (results?: unknown, language = 'en') =>
  practiceMapView({ selected: practices[6], results: results as never, headingLevel: 3 }, viewContext(language));
const values = (results: unknown, language?: string) => view(results, language).groups[1]!.practices[1]!.values;

test('says the narrative and the practices as core holds them, each practice once and in order', () => {
  const { groups } = view();
  expect(groups.map(({ phrase }) => phrase)).toEqual(narrative.groups.map(({ statement }) => statement));
  expect(groups.flatMap((group) => group.practices.map(({ title, definition }) => [title, definition]))).toEqual(
    practices.map(({ title, statement }) => [title, statement]),
  );
  expect(groups.flatMap((group) => group.practices.filter(({ selected }) => selected))).toHaveLength(1);
});

test('without results there are no values and no legend; with any, every practice has both', () => {
  expect(values(undefined)).toEqual([]);
  expect(view().legend).toBeUndefined();
  expect(values(new Map()).map(({ share, text }) => [share, text])).toEqual([
    [undefined, 'no value'],
    [undefined, 'no value'],
  ]);
  expect(view(new Map()).legend).toBeDefined();
});

test('a length is kept between nothing and full, and told as a percentage in the language', () => {
  const results = new Map([['practice-07', { leadership: 1.7, management: 0.456 }]]);
  expect(values(results).map(({ share, text }) => [share, text])).toEqual([
    [1, '100%'],
    [0.456, '46%'],
  ]);
  expect(values(results, 'es').map(({ text }) => text)).toEqual(['100\u00a0%', '46\u00a0%']);
});

test.each([Number.NaN, Number.NEGATIVE_INFINITY, '0.5', null, true, {}])('%s is no length', (leadership) => {
  expect(values(new Map([['practice-07', { leadership }]]))[0]!.share).toBeUndefined();
});

test('a practice looked at as a whole has one value in the place of two', () => {
  const results = new Map([['practice-07', { whole: 0.6, wholeText: '3 of 5' }]]);
  expect(values(results)).toEqual([{ kind: 'whole', title: 'Level', share: 0.6, text: '3 of 5', short: '3 of 5' }]);
  expect(values(new Map([['practice-07', { wholeText: 'not answered' }]]))).toMatchObject([
    { kind: 'whole', share: undefined, text: 'not answered' },
  ]);
  expect(view(results).legend).toContain('the first bar is leadership');
  const all = new Map(practices.map(({ id }) => [id, { whole: 0.6 }]));
  expect(view(all).legend).toBe('The longer the bar in a segment, the higher the value.');
});

test('words too long for a label give way to the percentage there and are told in full below', () => {
  const results = new Map([
    [
      'practice-07',
      { leadership: 0.6, leadershipText: 'Level 3', management: 0.5, managementText: 'Between levels 2 and 3' },
    ],
  ]);
  expect(values(results).map(({ text, short }) => [text, short])).toEqual([
    ['Level 3', 'Level 3'],
    ['Between levels 2 and 3', '50%'],
  ]);
  expect(view(results).told).toBe('Practice 7: Leadership Level 3; Management Between levels 2 and 3');
});
