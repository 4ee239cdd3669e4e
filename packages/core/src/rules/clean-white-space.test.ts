import { expect, test } from 'vitest';
import { cleanWhiteSpace } from './clean-white-space.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';

test.each([
  ['a space at the end', 'officials '],
  ['a space at the start', ' officials'],
  ['two spaces in a row', 'elected  officials'],
  ['a tab', 'elected\tofficials'],
  ['a line break', 'elected\nofficials'],
  ['a no-break space', 'elected\u00a0officials'],
  ['a control character', 'elected\u0007officials'],
  ['an invisible space', 'elected\u200bofficials'],
  ['a soft hyphen', 'offi\u00adcials'],
  ['a character without a meaning', 'offi\ue000cials'],
])('%s is reported', (_, text) => {
  const corpus = brokenCorpus(({ icma }) => {
    icma.practices[0]!.leadership[0]!.statement = text;
  });
  expect(cleanWhiteSpace(corpus).map(({ file, id }) => [file, id])).toEqual([
    ['packages/core/src/practices/2017-11/practice-01.ts', 'practice-01-leadership-a'],
  ]);
});
