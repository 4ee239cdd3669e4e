import { expect, test } from 'vitest';
import type { Redirect } from '../types/redirect.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { redirectsAlive } from './redirects-alive.js';

const whole: Redirect = {
  id: 'practice-15',
  replacedBy: ['practice-13', 'practice-14'],
  since: 'icma-practices@2017-11',
  note: 'Split in two.',
};
const problemsOf = (...redirects: object[]) =>
  redirectsAlive(brokenCorpus((draft) => Object.assign(draft.redirects, redirects))).map(({ message }) => message);

test('ids that moved, were split or were retired pass', () => {
  expect(
    problemsOf(
      whole,
      { ...whole, id: 'practice-16', replacedBy: ['practice-01'] },
      { ...whole, id: 'practice-17', replacedBy: [] },
    ),
  ).toEqual([]);
});

test.each([
  ['an id that is still alive', { id: 'practice-14', replacedBy: ['practice-13'] }, 'still names an item'],
  ['a target that does not exist', { replacedBy: ['practice-99'] }, 'leads to practice-99'],
  ['one item named twice', { replacedBy: ['practice-13', 'practice-13'] }, 'one item twice'],
  ['an edition that nobody knows', { since: 'icma-practices@2031-01' }, 'is not registered'],
  ['no word on what happened', { note: '' }, 'nothing says what happened'],
])('%s is reported', (_, change, message) => {
  expect(problemsOf({ ...whole, ...change })).toEqual([expect.stringContaining(message)]);
});

test('a redirect to an id that is gone itself is reported: it would take two hops', () => {
  const second = { ...whole, id: 'practice-16', replacedBy: ['practice-15'] };
  expect(problemsOf(whole, second)).toEqual([
    'packages/core/src/redirects.ts: practice-16: it leads to practice-15, which is no item: name the items of today.',
  ]);
});

test('an id that is redirected twice is reported', () => {
  expect(problemsOf(whole, whole)).toEqual([expect.stringContaining('redirected twice')]);
});
