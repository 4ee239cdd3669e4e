import { expect, test } from 'vitest';
import { explicitNamesTarget } from './explicit-names-target.js';
import { brokenCorpus, realCorpus } from './fixtures/broken-corpus.js';

test('an explicit association whose text does not name its target is reported', () => {
  const corpus = brokenCorpus(({ associations }) => {
    const row = associations.find(({ value }) => value.basis === 'explicit')!;
    row.value.origin = 'practice-01-management-b';
  });
  expect(explicitNamesTarget(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/associations/code-practice.ts: practice-01-management-b → code-of-ethics: the text of practice-01-management-b does not name code-of-ethics, so the basis is editorial.',
  ]);
});

test('only the two dimensions that name the Code of Ethics are explicit', () => {
  const explicit = realCorpus.associations.filter(({ value }) => value.basis === 'explicit');
  expect(explicit.map(({ value }) => value.origin)).toEqual(['practice-01-management-a', 'practice-01-management-c']);
});
