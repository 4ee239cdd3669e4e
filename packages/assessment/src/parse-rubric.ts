import { readRubric } from './file/read-rubric.js';
import { Report } from './file/report.js';
import type { Parsed } from './types/issue.js';
import type { Rubric } from './types/rubric.js';

/**
 * A custom rubric of 3 to 7 worded levels from data of unknown origin (already parsed from JSON). Never throws; anything that
 * does not fit, unknown fields included, is an issue.
 */
export function parseRubric(value: unknown): Parsed<Rubric> {
  const report = new Report();
  const rubric = readRubric(value, report, '');
  if (rubric && report.count === 0) return { ok: true, value: rubric };
  return { ok: false, issues: report.issues, count: report.count };
}
