import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { rationaleLength } from './rationale-length.js';

test.each([
  ['of 241 characters', `${'a'.repeat(240)}.`],
  ['that is empty', ''],
  ['without a full stop', 'Both speak of trust'],
])('a rationale %s is reported with its length', (_, rationale) => {
  const corpus = brokenCorpus(({ associations }) => {
    associations[0]!.value.rationale = rationale;
  });
  expect(rationaleLength(corpus)).toMatchObject([
    { file: corpus.associations[0]!.file, message: expect.stringContaining(`this one has ${rationale.length}.`) },
  ]);
});

test('a rationale of 240 characters passes', () => {
  const corpus = brokenCorpus(({ associations }) => {
    associations[0]!.value.rationale = `${'a'.repeat(239)}.`;
  });
  expect(rationaleLength(corpus)).toEqual([]);
});
