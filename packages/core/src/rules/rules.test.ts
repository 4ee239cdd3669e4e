import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { realCorpus } from './fixtures/broken-corpus.js';
import { rules } from './rules.js';

test.each(Object.entries(rules))('the corpus keeps the rule %s', (_, rule) => {
  expect(rule(realCorpus).map(({ message }) => message)).toEqual([]);
});

test('every rule has a file of its name and a test of its own, and none is left out', () => {
  const files = globSync('*.test.ts', { cwd: import.meta.dirname }).map((file) => basename(file, '.test.ts'));
  expect(files.filter((file) => file !== 'rules' && file !== 'corpus-facts').sort()).toEqual(Object.keys(rules).sort());
});
