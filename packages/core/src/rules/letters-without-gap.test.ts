import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { lettersWithoutGap } from './letters-without-gap.js';

test('a letter that is left out shows in every letter after it', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[6]!.leadership.splice(2, 1);
  });
  expect(lettersWithoutGap(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/practices/2017-11/practice-07.ts: practice-07-leadership-d: the letter is "D" where "C" comes next.',
    'packages/core/src/practices/2017-11/practice-07.ts: practice-07-leadership-e: the letter is "E" where "D" comes next.',
  ]);
});
