import { expect, test } from 'vitest';
import { codeOfEthics, dimensions, icmaPractices, narrative, practices, tenets } from '../index.js';
import { realCorpus } from './fixtures/broken-corpus.js';
import { itemsOf } from './items-of.js';

test('the Code of Ethics of June 2017 has a preamble, 12 tenets and an adoption note', () => {
  expect(codeOfEthics.edition).toBe('2017-06');
  expect(codeOfEthics.preamble.statement).toMatch(/^The mission of ICMA .* who shall:$/);
  expect(tenets.map(({ code }) => Number(code))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(codeOfEthics.adoption.statement).toContain('June 2017');
});

test('the Practices of November 2017 have 3 introductions, 14 practices and 166 dimensions, 76 and 90', () => {
  expect(icmaPractices.edition).toBe('2017-11');
  expect(icmaPractices.introduction).toHaveLength(3);
  expect(practices).toHaveLength(14);
  expect(dimensions).toHaveLength(166);
  expect(dimensions.filter(({ kind }) => kind === 'leadership')).toHaveLength(76);
  expect(dimensions.filter(({ kind }) => kind === 'management')).toHaveLength(90);
});

test.each([
  [1, 2, 5],
  [2, 5, 5],
  [3, 2, 5],
  [4, 7, 6],
  [5, 4, 4],
  [6, 7, 3],
  [7, 5, 9],
  [8, 10, 10],
  [9, 5, 4],
  [10, 5, 6],
  [11, 4, 4],
  [12, 6, 10],
  [13, 6, 7],
  [14, 8, 12],
])('practice %i has %i leadership and %i management dimensions', (number, leadership, management) => {
  const practice = practices[number - 1];
  expect(practice?.code).toBe(`${number}`);
  expect(practice?.leadership).toHaveLength(leadership);
  expect(practice?.management).toHaveLength(management);
});

test('the narrative is not normative and gathers practices 1–5, 6–8, 9–10 and 11–14 under its four phrases', () => {
  expect(narrative.normative).toBe(false);
  expect(narrative.groups.map(({ practiceIds }) => practiceIds.length)).toEqual([5, 3, 2, 4]);
  expect(narrative.groups.map(({ statement }) => statement)).toEqual([
    '“Guided by the principles of...”',
    '“Lead through...”',
    '“For the purposes of...”',
    '“Using these skill sets...”',
  ]);
});

test('202 items have words of their own, and every one of them has a file', () => {
  const items = itemsOf(realCorpus);
  expect(items).toHaveLength(202);
  const files = new Set(realCorpus.modules.map(({ file }) => file));
  expect(items.filter(({ file }) => !files.has(file))).toEqual([]);
});
