import { expect, test } from 'vitest';
import { editionsRegistered } from './editions-registered.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';

test('an item that cites an edition other than its own is reported', () => {
  const corpus = brokenCorpus(({ code }) => {
    code.tenets[0]!.source.edition = '2023-04';
  });
  expect(editionsRegistered(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/code-of-ethics/2017-06/tenet-01.ts: tenet-01: it cites code-of-ethics@2023-04 and stands in code-of-ethics@2017-06.',
  ]);
});

test('a document of an edition that is not registered is reported, and so is the registered one that is not held', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.edition = '2019-01';
  });
  const ids = editionsRegistered(corpus).map(({ id }) => id);
  expect(ids).toContain('icma-practices');
  expect(ids).toContain('icma-practices@2017-11');
});

test('two default editions of a document, none, or an id of another edition are reported', () => {
  const corpus = brokenCorpus(({ editions }) => {
    editions[0]!.isDefault = false;
    editions[1]!.id = 'icma-practices@2017-12';
  });
  expect(editionsRegistered(corpus).map(({ message }) => message)).toContain(
    'packages/core/src/editions.ts: code-of-ethics: 0 default editions, not one.',
  );
});

test('a revision of an edition that is not registered is reported', () => {
  const corpus = brokenCorpus(({ revisions }) => {
    const source = { publisher: 'icma.org', title: 'A page' };
    const value = {
      id: 'r',
      edition: 'code-of-ethics@1999-01' as const,
      date: '1999',
      items: [],
      outcome: 'reworded' as const,
      note: '',
      source,
    };
    revisions.push({ file: 'packages/core/src/revisions/revisions.ts', value });
  });
  expect(editionsRegistered(corpus).map(({ id }) => id)).toEqual(['r']);
});
