import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { releasedWording } from './released-wording.js';

test('a changed wording is reported with the file it stands in', () => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[3]!.management[3]!.statement += '.';
  });
  expect(releasedWording(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/practices/2017-11/practice-04.ts: practice-04-management-d: its wording is not as released.',
  ]);
});

test('a title of ICMA counts as wording, a title of ours does not', () => {
  const corpus = brokenCorpus(({ icma, code }) => {
    icma.practices[0]!.title = 'Integrity';
    code.tenets[2]!.title = 'Honesty';
  });
  expect(releasedWording(corpus).map(({ id }) => id)).toEqual(['practice-01']);
});

test('an item that is gone and one that is new are reported', () => {
  const corpus = brokenCorpus(({ code }) => {
    Object.assign(code.tenets[11]!, { id: 'tenet-13' });
  });
  expect(releasedWording(corpus).map(({ id, message }) => [id, message.split(': ')[2]])).toEqual([
    ['tenet-12', 'it was released and is gone.'],
    ['tenet-13', 'its wording is not frozen yet.'],
  ]);
});
