import fc from 'fast-check';
import { expect } from 'vitest';
import { responseReader } from '../file/read-response.js';
import { responsesReader } from '../file/read-responses.js';
import { Report } from '../file/report.js';
import { damage, damageBytes } from '../fixtures/damage.js';
import { generateAssessment } from '../fixtures/generate.js';
import { property, seeds } from '../fixtures/property.js';
import { Random } from '../fixtures/random.js';
import type { Assessment } from '../types/assessment.js';
import { guardCell, unguardCell } from './guard-cell.js';
import { type CsvResult, parseCsv } from './parse-csv.js';
import { toCsv } from './to-csv.js';

const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", 'a', '1', '"', ',') });

property('a guarded cell starts no formula, has at most one mark more, and gives its text back', [cell], (text) => {
  const guarded = guardCell(text);
  expect(guarded).not.toMatch(/^[=+\-@\t\r\n]/);
  expect([text, `'${text}`]).toContain(guarded);
  expect(unguardCell(guarded)).toBe(text);
});

const check = (result: CsvResult, { instrument, rubric }: Assessment) => {
  const issues = result.ok ? result.dropped : result.issues;
  expect(issues.length <= 10 && JSON.stringify(issues).length <= 2048).toBe(true);
  if (!result.ok) return expect(issues.length).toBeGreaterThan(0);
  const report = new Report();
  expect(responsesReader(instrument, responseReader(rubric.levels.length))(result.responses, report, '')).toEqual(
    result.responses,
  );
  expect(report.count).toBe(0);
};

property('any text is read or refused, never thrown at', [fc.string(), fc.uint8Array()], (text, bytes) => {
  const assessment = generateAssessment(1, { detail: 'practices' });
  for (const file of [text, bytes, `item_id,level\n${text}`]) check(parseCsv(file, assessment), assessment);
});

property('a damaged file is read or refused, and nothing invalid is kept', [seeds], (seed) => {
  const assessment = generateAssessment(seed, { detail: 'practices' });
  const random = new Random(seed);
  const text = toCsv(assessment);
  const file = random.chance(0.7) ? damage(text, random) : damageBytes(new TextEncoder().encode(text), random);
  check(parseCsv(file, assessment), assessment);
});
