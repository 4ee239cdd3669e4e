import { ArgumentError, SizeError } from '../errors.js';
import type { Assessment } from '../types/assessment.js';
import { MAX_BYTES, MAX_WRITTEN_BYTES } from './limits.js';
import { readAssessment } from './read-assessment.js';
import { Report } from './report.js';
import { encodeUtf8 } from './utf8.js';

/**
 * The assessment as canonical JSON: fields in the order of the types, answers in the instrument's order, no white space. The
 * same answers give the same bytes whatever the order in which they were given, and opening the text gives the assessment back.
 *
 * @throws {ArgumentError} if the assessment was put together by hand and something in it does not fit.
 * @throws {SizeError} above 2 MB, which could not be opened again.
 */
export function serializeAssessment(assessment: Assessment): string {
  const report = new Report();
  const text = JSON.stringify(readAssessment(assessment, report));
  const [issue] = report.issues;
  if (issue) throw new ArgumentError(`assessment${issue.path}`, issue.value, issue.expected);
  limit(text, MAX_BYTES);
  return text;
}

/**
 * The assessment itself, if there is room left for ratings once it is written.
 *
 * @throws {SizeError} above 1.5 MB.
 */
export function fitting(assessment: Assessment): Assessment {
  limit(JSON.stringify(assessment), MAX_WRITTEN_BYTES);
  return assessment;
}

function limit(text: string, most: number): void {
  const { length } = encodeUtf8(text);
  if (length > most)
    throw new SizeError('assessment', length, `at most ${most} bytes: shorten notes or settle migrations`);
}
