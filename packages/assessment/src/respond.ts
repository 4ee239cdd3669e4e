import { ResponseError } from './errors.js';
import { isRaw, own } from './file/raw.js';
import { NO_FIELD } from './file/read.js';
import { responseReader } from './file/read-response.js';
import { Report } from './file/report.js';
import { putResponse } from './put-response.js';
import type { Assessment } from './types/assessment.js';
import type { Response, ResponseChange } from './types/response.js';

/** The three that exclude one another. */
const ANSWERS: readonly string[] = ['level', 'notApplicable', 'cannotJudge'];

/**
 * The assessment with one response changed. Fields given are set, fields given as `undefined` or as blank text are cleared (a blank
 * reason is no reason), all others stay. A level takes the place of "not applicable" and "cannot judge", and the other way round. An item that waits
 * in the review list counts as reviewed once it has a level, or is said not to apply or not to be judged.
 *
 * @throws {ResponseError} for an item the instrument does not ask or a value that cannot be; it names both and what would fit.
 * @throws {ArgumentError} for an instant that does not fit.
 * @throws {SizeError} when a text grew and would make the assessment too large to be read again.
 */
export function respond(
  assessment: Assessment,
  itemId: string,
  change: ResponseChange,
  { at }: { readonly at: string },
): Assessment {
  const cleared = putResponse(assessment, itemId, undefined, at);
  const answers = ANSWERS.some((field) => change[field as keyof Response] !== undefined);
  const old = Object.entries({ ...assessment.responses[itemId] });
  const fields = new Map<string, unknown>(old.filter(([field]) => !answers || !ANSWERS.includes(field)));
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined || isBlank(value)) fields.delete(field);
    else fields.set(field, isRaw(value) && isBlank(value.reason) ? {} : value);
  }
  if (fields.size === 0) return cleared;
  const response = checkResponse(assessment, itemId, Object.fromEntries(fields));
  const reviewed = ANSWERS.some((field) => fields.has(field));
  return putResponse(assessment, itemId, response, at, reviewed);
}

/**
 * The assessment without any response to the item, its targets and notes included; nothing changes if there was none.
 *
 * @throws {ResponseError} for an item the instrument does not ask.
 * @throws {ArgumentError} for an instant that does not fit.
 */
export function clearResponse(assessment: Assessment, itemId: string, { at }: { readonly at: string }): Assessment {
  const cleared = putResponse(assessment, itemId, undefined, at);
  return assessment.responses[itemId] ? cleared : assessment;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/**
 * The response in canonical form.
 *
 * @throws {ResponseError} for a field or a value that cannot be.
 */
export function checkResponse(
  { rubric }: Assessment,
  itemId: string,
  fields: Record<string, unknown>,
): Response | undefined {
  const report = new Report();
  const response = responseReader(rubric.levels.length)(fields, report, '');
  // Broken characters are mended without a word; unknown fields are the caller's mistake.
  const issue = report.issues.find(({ expected }) => report.faults > 0 || expected === NO_FIELD);
  if (!issue) return response;
  const field = issue.path.slice(1);
  const value = field.split('/').reduce<unknown>((part, key) => (isRaw(part) ? own(part, key) : undefined), fields);
  throw new ResponseError(itemId, field, value, issue.expected);
}
