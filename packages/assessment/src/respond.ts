import { ResponseError } from './errors.js';
import { checked } from './file/checked.js';
import { instant } from './file/names.js';
import { NO_FIELD } from './file/read.js';
import { responseReader } from './file/read-response.js';
import { Report } from './file/report.js';
import { fitting } from './file/serialize-assessment.js';
import { nearestItems } from './nearest-items.js';
import type { Assessment } from './types/assessment.js';
import type { Response, ResponseChange } from './types/response.js';

/** The three that exclude one another. */
const ANSWERS = ['level', 'notApplicable', 'cannotJudge'] as const;

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
  checkItem(assessment, itemId);
  const merged = new Map<string, unknown>(Object.entries(assessment.responses[itemId] ?? {}));
  if (ANSWERS.some((field) => change[field] !== undefined)) for (const field of ANSWERS) merged.delete(field);
  let hasText = false;
  for (const [field, value] of Object.entries(change)) {
    hasText ||= typeof value !== 'number';
    if (value === undefined || value === '') merged.delete(field);
    else merged.set(field, value);
  }
  const next = withResponse(assessment, itemId, checkResponse(assessment, itemId, merged), at);
  const answered = ANSWERS.some((field) => merged.has(field));
  const reviewed = answered ? markReviewed(next, itemId) : next;
  return hasText ? fitting(reviewed) : reviewed;
}

/**
 * The assessment without any response to the item, its targets and notes included; nothing changes if there was none.
 *
 * @throws {ResponseError} for an item the instrument does not ask.
 * @throws {ArgumentError} for an instant that does not fit.
 */
export function clearResponse(assessment: Assessment, itemId: string, { at }: { readonly at: string }): Assessment {
  checkItem(assessment, itemId);
  checked(instant, 'at', at);
  return assessment.responses[itemId] ? withResponse(assessment, itemId, undefined, at) : assessment;
}

/** @throws {ResponseError} if the instrument does not ask the item. */
export function checkItem(assessment: Assessment, itemId: string): void {
  if (!assessment.instrument.items.some(({ id }) => id === itemId)) {
    const near = nearestItems(assessment.instrument, itemId).join(', ');
    throw new ResponseError(itemId, '', itemId, `one of ${assessment.instrument.items.length} items, such as ${near}`);
  }
}

/** The assessment with the whole response to a known item put in its place. */
export function withResponse(
  assessment: Assessment,
  itemId: string,
  response: Response | undefined,
  at: string,
): Assessment {
  checked(instant, 'at', at);
  const { [itemId]: _, ...others } = assessment.responses;
  const responses = response ? { ...assessment.responses, [itemId]: response } : others;
  return { ...assessment, changedAt: at, responses };
}

/** The assessment with the item's entry in the review list, if it has one, ticked off. */
export function markReviewed(assessment: Assessment, itemId: string): Assessment {
  if (!assessment.review.some((entry) => entry.itemId === itemId && !entry.reviewed)) return assessment;
  const review = assessment.review.map((entry) => (entry.itemId === itemId ? { ...entry, reviewed: true } : entry));
  return { ...assessment, review };
}

function checkResponse(assessment: Assessment, itemId: string, merged: Map<string, unknown>): Response | undefined {
  if (merged.size === 0) return undefined;
  const report = new Report();
  const response = responseReader(assessment.rubric.levels.length)(Object.fromEntries(merged), report, '');
  // Broken characters are mended without a word; unknown fields are the caller's mistake.
  const issue = report.issues.find(({ expected }) => report.faults > 0 || expected === NO_FIELD);
  if (issue) {
    const field = issue.path.split('/')[1]!;
    throw new ResponseError(itemId, field, merged.has(field) ? merged.get(field) : issue.value, issue.expected);
  }
  return response;
}
