import { expect, test } from 'vitest';
import { fileNames } from './file-names.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';

test('an item in a file of another name is reported, and so is the file that lacks its item', () => {
  const corpus = brokenCorpus(({ modules }) => {
    const tenet = modules.find(({ file }) => file.endsWith('/tenet-03.ts'))!;
    tenet.file = tenet.file.replace('tenet-03', 'integrity');
  });
  expect(fileNames(corpus).map(({ file, id }) => [file, id])).toEqual([
    ['packages/core/src/code-of-ethics/2017-06/integrity.ts', 'tenet-03'],
    ['packages/core/src/code-of-ethics/2017-06/tenet-03.ts', 'tenet-03'],
  ]);
});
