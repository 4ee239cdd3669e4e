import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { uniqueIds } from './unique-ids.js';

test('an id that is used twice is reported with both files', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[4]!.leadership[0]!.id = 'practice-04-leadership-a';
  });
  expect(uniqueIds(corpus)).toEqual([
    {
      rule: 'unique-ids',
      file: 'packages/core/src/practices/2017-11/practice-05.ts',
      id: 'practice-04-leadership-a',
      message:
        'packages/core/src/practices/2017-11/practice-05.ts: practice-04-leadership-a: the id is already taken in packages/core/src/practices/2017-11/practice-04.ts.',
    },
  ]);
});
