import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { uniqueAssociations } from './unique-associations.js';

const added = (change: (row: { type: string; origin: string; destination: string }) => void) =>
  brokenCorpus(({ associations }) => {
    const copy = structuredClone(associations[0]!);
    Object.assign(copy.value, { type: 'isRelatedTo' });
    associations[0]!.value.type = 'isRelatedTo';
    change(copy.value);
    associations.push(copy);
  });

test('the same association twice is reported, whatever its rationale', () => {
  const corpus = added((row) => Object.assign(row, { rationale: 'Another.' }));
  expect(uniqueAssociations(corpus).map(({ file }) => file)).toEqual([corpus.associations[0]!.file]);
});

test('an association that reads the same both ways may not be made again from the other end', () => {
  const corpus = added((row) => {
    [row.origin, row.destination] = [row.destination, row.origin];
  });
  expect(uniqueAssociations(corpus)).toHaveLength(1);
});

test('two associations of different types between the same items may stand side by side', () => {
  const corpus = added((row) => {
    row.type = 'replacedBy';
  });
  expect(uniqueAssociations(corpus)).toEqual([]);
});
