import { ResponseError } from './errors.js';
import { NO_FIELD } from './file/read.js';
import { responseReader } from './file/read-response.js';
import { Report } from './file/report.js';
import { fitting } from './file/serialize-assessment.js';
import { putResponse } from './put-response.js';
import type { Assessment } from './types/assessment.js';
import type { Response, ResponseChange } from './types/response.js';

/** The three that exclude one another. */
const ANSWERS: readonly string[] = ['level', 'notApplicable', 'cannotJudge'];

/**
 * The assessment with one response changed. Fields given are set, fields given as `undefined` or as empty text are cleared, all
 * others stay. A level takes the place of "not applicable" and "cannot judge", and the other way round. An item that waits
 * in the review list counts as reviewed once it has a level, or is said not to apply or not to be judged.
 *
 * @throws {ResponseError} for an item the instrument does not ask or a value that cannot be; it names both and what would fit.
 * @throws {ArgumentError} for an instant that does not fit.
 * @throws {SizeError} when a text would make the assessment too large to be read again.
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
    if (value === undefined || value === '') fields.delete(field);
    else fields.set(field, value);
  }
  if (fields.size === 0) return cleared;
  const response = checkResponse(assessment, itemId, Object.fromEntries(fields));
  const reviewed = ANSWERS.some((field) => fields.has(field));
  const next = putResponse(assessment, itemId, response, at, reviewed);
  return Object.values(change).some((value) => typeof value !== 'number') ? fitting(next) : next;
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

function checkResponse({ rubric }: Assessment, itemId: string, fields: Record<string, unknown>): Response | undefined {
  const report = new Report();
  const response = responseReader(rubric.levels.length)(fields, report, '');
  // Broken characters are mended without a word; unknown fields are the caller's mistake.
  const issue = report.issues.find(({ expected }) => report.faults > 0 || expected === NO_FIELD);
  if (!issue) return response;
  const field = issue.path.split('/')[1]!;
  throw new ResponseError(itemId, field, Object.hasOwn(fields, field) ? fields[field] : undefined, issue.expected);
}
