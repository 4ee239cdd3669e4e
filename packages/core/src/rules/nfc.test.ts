import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { nfc } from './nfc.js';

test('an accent as a character of its own is reported, in wording and in rationales', () => {
  const corpus = brokenCorpus(({ code, associations }) => {
    code.tenets[0]!.title = 'Re\u0301sume\u0301';
    associations[0]!.value.rationale += ' Cafe\u0301.';
  });
  expect(nfc(corpus).map(({ file }) => file)).toEqual([
    'packages/core/src/code-of-ethics/2017-06/tenet-01.ts',
    corpus.associations[0]!.file,
  ]);
});
