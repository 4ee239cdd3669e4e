import { expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { ArgumentError, ResponseError, SizeError } from '../errors.js';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { assessment, at, later, second } from '../fixtures/on-edition.js';
import { migrateAssessment } from '../migration/migrate-assessment.js';
import { respond } from '../respond.js';
import { startAssessment } from '../start-assessment.js';
import { importResponses } from './import-responses.js';
import { parseCsv } from './parse-csv.js';
import { toCsv } from './to-csv.js';

const instrument = createInstrument({ detail: 'practices' });
const one = respond(startAssessment(instrument, { id: 'one', at }), 'practice-01', { level: 2, note: 'mine' }, { at });
const two = respond(one, 'practice-02', { level: 3 }, { at });

test('answers that were changed in a spreadsheet come back into the assessment; those not in it stay', () => {
  const csv = toCsv(two)
    .replace(',2,Basic,', ',4,Basic,')
    .replace(/^.*practice-02,.*\r\n/m, '');
  const read = parseCsv(csv, two);
  if (!read.ok) throw new Error(read.reason);
  const now = importResponses(two, read.responses, { at: later });
  expect(now.responses).toEqual({ 'practice-01': { level: 4, note: 'mine' }, 'practice-02': { level: 3 } });
  expect(now.changedAt).toBe(later);
  expect(importResponses(two, {}, { at: later })).toBe(two);
});

test('an answer that comes back settles what waits for review, a note alone does not', () => {
  const item = 'practice-01-management-b';
  const waiting = migrateAssessment(assessment({ [item]: { level: 2 } }), { instrument: second!, changes, at });
  const reviewed = (response: object) => importResponses(waiting, { [item]: response }, { at }).review[0]!.reviewed;
  expect([{ level: 3 }, { notApplicable: {} }, { cannotJudge: {} }].map(reviewed)).toEqual([true, true, true]);
  expect(reviewed({ note: 'x', target: 3 })).toBe(false);
});

test('says what does not fit, and changes nothing', () => {
  const before = JSON.stringify(two);
  expect(() => importResponses(two, { 'practice-03-leadership': { level: 2 } }, { at })).toThrow(ResponseError);
  expect(() => importResponses(two, { 'practice-03': { level: 6 } }, { at })).toThrow('level of practice-03 "6"');
  expect(() => importResponses(two, { 'practice-03': { level: 3 } }, { at: 'now' })).toThrow(ArgumentError);
  const full = { ...two, name: 'x'.repeat(1_500_000) };
  expect(() => importResponses(full, { 'practice-03': { note: 'x' } }, { at })).toThrow(SizeError);
  expect(JSON.stringify(two)).toBe(before);
});
