import { expect, test } from 'vitest';
import { counts } from './counts.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';

test('a dimension too few is reported with its practice, its kind and both numbers', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[7]!.management.pop();
  });
  expect(counts(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/practices/2017-11/practice-08.ts: practice-08: 9 management dimensions where 10 are printed.',
  ]);
});

test('a tenet, an introduction or a practice too few is reported', () => {
  const corpus = brokenCorpus(({ code, icma }) => {
    code.tenets.pop();
    icma.introduction.pop();
    icma.practices.pop();
  });
  expect(counts(corpus).map(({ id }) => id)).toEqual(['code-of-ethics', 'icma-practices', 'icma-practices']);
});

test('an edition whose counts nobody has given is reported, not passed over', () => {
  const corpus = brokenCorpus(({ code }) => {
    code.edition = '2031-01';
  });
  expect(counts(corpus)[0]?.message).toContain('12 tenets where none are printed.');
});
