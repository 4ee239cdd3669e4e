import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { provenanceComplete } from './provenance-complete.js';

test('an item without provenance is reported with the command that makes it', () => {
  const corpus = brokenCorpus(({ provenance }) => {
    delete provenance['practice-02-management-c'];
  });
  expect(provenanceComplete(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/provenance/provenance.ts: practice-02-management-c: there is no provenance; run `pnpm emit-provenance`.',
  ]);
});

test('provenance without a statement, without an adopted title, of another edition or of no item is reported', () => {
  const corpus = brokenCorpus(({ provenance }) => {
    provenance['tenet-01']!.passages = [];
    provenance['practice-01']!.passages = provenance['practice-01']!.passages.filter(({ part }) => part !== 'title');
    provenance['tenet-02']!.edition = '2019-10';
    provenance['tenet-13'] = { ...provenance['tenet-12']! };
  });
  expect(provenanceComplete(corpus).map(({ id }) => id)).toEqual(['tenet-01', 'tenet-02', 'practice-01', 'tenet-13']);
});
