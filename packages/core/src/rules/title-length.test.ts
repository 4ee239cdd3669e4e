import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { titleLength } from './title-length.js';

const withTitle = (title: string) =>
  titleLength(
    brokenCorpus(({ code }) => {
      code.tenets[5]!.title = title;
    }),
  );

test.each([['a'.repeat(61)], [''], ['Integrity.']])('the title "%s" of ours is reported', (title) => {
  expect(withTitle(title).map(({ file }) => file)).toEqual(['packages/core/src/code-of-ethics/2017-06/tenet-06.ts']);
});

test('a title of 60 characters passes', () => {
  expect(withTitle('a'.repeat(60))).toEqual([]);
});
