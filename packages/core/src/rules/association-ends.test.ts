import { expect, test } from 'vitest';
import { associationEnds } from './association-ends.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';

test('an association with something that does not exist is reported with its file', () => {
  const corpus = brokenCorpus(({ associations }) => {
    Object.assign(associations[0]!.value, { origin: 'practice-01-management-z' });
  });
  expect(associationEnds(corpus)).toMatchObject([
    { file: corpus.associations[0]!.file, message: expect.stringContaining('there is no practice-01-management-z.') },
  ]);
});

test('an association of a thing with itself is reported', () => {
  const corpus = brokenCorpus(({ associations }) => {
    associations[0]!.value.destination = associations[0]!.value.origin;
  });
  expect(associationEnds(corpus)).toHaveLength(1);
});
