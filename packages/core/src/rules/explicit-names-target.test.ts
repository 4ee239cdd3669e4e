import { expect, test } from 'vitest';
import { explicitNamesTarget } from './explicit-names-target.js';
import { brokenCorpus, realCorpus } from './fixtures/broken-corpus.js';

test('an explicit association whose text does not name its target is reported', () => {
  const corpus = brokenCorpus(({ associations }) => {
    const row = associations.find(({ value }) => value.basis === 'explicit')!;
    row.value.origin = 'practice-01-management-b';
  });
  expect(explicitNamesTarget(corpus).map(({ message }) => message)).toEqual([
    'packages/core/src/associations/code-practice.ts: practice-01-management-b → code-of-ethics: the text of practice-01-management-b does not name code-of-ethics, so the basis is editorial.',
  ]);
});

test('only the two dimensions that name the Code of Ethics are explicit', () => {
  const explicit = realCorpus.associations.filter(({ value }) => value.basis === 'explicit');
  expect(explicit.map(({ value }) => value.origin)).toEqual(['practice-01-management-a', 'practice-01-management-c']);
});

test.each([
  ['practice-06', 'Ensuring strategic leadership in all we do'],
  ['tenet-03', 'As tenet 3 demands'],
  ['code-of-ethics', 'As the ICMA Code of Ethics demands'],
])('a text that names %s by title or number may be explicit', (destination, statement) => {
  const explicitTo = (text: string) =>
    brokenCorpus(({ icma, associations }) => {
      icma.practices[0]!.management[1]!.statement = text;
      const row = associations.find(({ value }) => value.basis === 'explicit')!;
      Object.assign(row.value, { origin: 'practice-01-management-b', destination });
    });
  expect(explicitNamesTarget(explicitTo(statement))).toEqual([]);
  expect(explicitNamesTarget(explicitTo('As others demand'))).toHaveLength(1);
});
