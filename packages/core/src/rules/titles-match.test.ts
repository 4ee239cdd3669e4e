import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { titlesMatch } from './titles-match.js';

test('a slug that is not the title in lower case is reported', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[2]!.slug = 'equity-inclusion';
  });
  expect(titlesMatch(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/practices/2017-11/practice-03.ts: practice-03: the slug is "equity-inclusion" where "equity-and-inclusion" agrees with the rest.',
  ]);
});

test('a locator that names another number or part is reported', () => {
  const corpus = brokenCorpus(({ code, icma }) => {
    code.tenets[0]!.source.locator = 'Tenet 2';
    code.preamble.source.locator = 'Foreword';
    code.adoption.source.locator = 'Note';
    icma.introduction[1]!.source.locator = 'Introduction';
    icma.narrative.source.locator = 'Narrative';
  });
  expect(titlesMatch(corpus).map(({ id }) => id)).toEqual([
    'code-of-ethics-preamble',
    'tenet-01',
    'code-of-ethics-adoption',
    'narrative',
    'icma-practices-introduction-2',
  ]);
});
