import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { narrativeCovers } from './narrative-covers.js';

test('a practice in no group or in two, and a group with no such practice, are reported', () => {
  const corpus = brokenCorpus(({ icma }) => {
    const [first, second, , fourth] = icma.narrative.groups;
    first!.practiceIds.pop();
    second!.practiceIds.push('practice-09');
    Object.assign(fourth!.practiceIds, { 4: 'practice-15' });
  });
  expect(narrativeCovers(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/practices/2017-11/narrative.ts: practice-05: it stands in 0 groups, not in one.',
    'packages/core/src/practices/2017-11/narrative.ts: practice-09: it stands in 2 groups, not in one.',
    'packages/core/src/practices/2017-11/narrative.ts: practice-15: a group holds it and there is no such practice.',
  ]);
});
