import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { idPatterns } from './id-patterns.js';

test('an id that does not have the form of its type is reported with that form', () => {
  const corpus = brokenCorpus(({ code }) => {
    Object.assign(code.tenets[2]!, { id: 'tenet-3' });
  });
  expect(idPatterns(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/code-of-ethics/2017-06/tenet-3.ts: tenet-3: the id of a tenet matches ^tenet-\\d{2}$.',
  ]);
});

test('a type that does not exist is reported, of an item or of a document', () => {
  const corpus = brokenCorpus(({ icma, code }) => {
    Object.assign(icma.practices[0]!.management[0]!, { type: 'dimensoin' });
    Object.assign(code, { type: 'framewrok' });
  });
  expect(idPatterns(corpus).map(({ id }) => id)).toEqual(['code-of-ethics', 'practice-01-management-a']);
});
