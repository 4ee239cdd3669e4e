import { expect, test } from 'vitest';
import { readEvidence } from '../../scripts/read-evidence.js';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { noScanJunk } from './no-scan-junk.js';

const said = (statement: string) =>
  noScanJunk(
    brokenCorpus(({ icma }) => {
      icma.practices[0]!.leadership[0]!.statement = statement;
    }),
  );

test.each([
  ['two words run together', 'outreach inthe process'],
  ['a hyphen of a line end', 'problem- solving'],
  ['a letter that stands alone', 'Coaching B and mentoring'],
  ['a digit inside a word', 'g0vernment'],
  ['a space before a stop', 'honesty , and openness'],
  ['a mark that no sentence has', 'honesty | openness'],
  ['a ligature', 'eﬀective'],
])('%s is reported', (_, statement) => {
  expect(said(statement)[0]).toMatchObject({
    file: 'packages/core/src/practices/2017-11/practice-01.ts',
    id: 'practice-01-leadership-a',
  });
});

test('every misread word, lost space and doubled mark that the ledger repairs would be reported if it came back', () => {
  const damage = readEvidence().ledger.filter(({ kind, was }) => /char|quote|space/.test(kind) && !/^\d/.test(was));
  expect(damage).toHaveLength(11);
  for (const { was } of damage) expect(said(`Being politically ${was} here`), was).not.toEqual([]);
});

test('what only looks odd in the documents is not reported', () => {
  for (const { text } of readEvidence().kept) expect(said(text), text).toEqual([]);
  expect(said('short- and long-term outcomes')).toEqual([]);
});
