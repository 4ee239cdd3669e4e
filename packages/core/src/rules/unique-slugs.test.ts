import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { uniqueSlugs } from './unique-slugs.js';

test('a slug that another practice has is reported with that practice', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[6]!.slug = 'strategic-leadership';
  });
  expect(uniqueSlugs(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/practices/2017-11/practice-07.ts: practice-07: practice-06 already has the slug "strategic-leadership".',
  ]);
});
