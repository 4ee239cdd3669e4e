import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { spansInside } from './spans-inside.js';

test('a span that ends behind its document is reported with the size of the document', () => {
  const corpus = brokenCorpus(({ provenance }) => {
    provenance['tenet-12']!.passages[0]!.spans = [[2633, 2850]];
  });
  expect(spansInside(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/provenance/provenance.ts: tenet-12: bytes 2633 to 2850 do not lie inside icma-code-of-ethics-2017-06.txt, which has 2849.',
  ]);
});

test('an empty span, a repair outside and a file of another document are reported', () => {
  const corpus = brokenCorpus(({ provenance }) => {
    provenance['tenet-01']!.passages[0]!.spans = [[313, 313]];
    provenance['practice-08-management-f']!.repairs[0]!.at = 30_000;
    provenance['tenet-02']!.file = 'icma-practices-2017-11.txt';
  });
  expect(spansInside(corpus).map(({ id }) => id)).toEqual(['tenet-01', 'tenet-02', 'practice-08-management-f']);
});
