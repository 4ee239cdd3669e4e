import { expect, test } from 'vitest';
import { readCorpus } from '../../scripts/read-corpus.js';
import { allJudges } from './all-judges.js';
import { tamper } from './f8-tampering.js';
import { realEvidence } from './fixtures/tampered.js';
import { proofRules } from './proof-rules.js';
import { tellTampering } from './tell.js';

const judges = allJudges(await readCorpus());

test('10,000 one-character changes of data, ledger, spans, freeze and sources are all noticed by a named rule', () => {
  const { tried, caught, missed } = tamper(realEvidence, judges, { times: 10_000, seed: 201_706 });
  expect(missed.map(tellTampering)).toEqual([]);
  expect([...caught.values()].reduce((sum, times) => sum + times, 0)).toBe(tried);
  expect([...caught.keys()]).toEqual(expect.arrayContaining(['F1', 'F2', 'F3', 'F7']));
});

test('tampering leaves the evidence as it was', () => {
  const before = JSON.stringify(realEvidence);
  tamper(realEvidence, judges, { times: 50, seed: 7 });
  expect(JSON.stringify(realEvidence)).toBe(before);
});

test('the same seed gives the same tamperings, another seed gives others', () => {
  const missed = (seed: number) => tamper(realEvidence, [], { times: 20, seed }).missed.map(tellTampering);
  expect(missed(1)).toEqual(missed(1));
  expect(missed(1)).not.toEqual(missed(2));
});

test('what no rule notices is told with its place and both values', () => {
  const [first] = tamper(realEvidence, proofRules.slice(0, 1), { times: 40, seed: 3 }).missed;
  expect(tellTampering(first!)).toMatch(/^F8 \w+ › .+: nobody noticed .+ for .+\.$/);
});
