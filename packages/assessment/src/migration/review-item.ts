import { MigrationError } from '../errors.js';
import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
import { checkItem, markReviewed, withResponse } from '../respond.js';
import type { Assessment } from '../types/assessment.js';

/** How much of the review list has been looked at. */
export interface ReviewProgress {
  readonly reviewed: number;
  readonly of: number;
}

/** "x of y reviewed". */
export function reviewProgress({ review }: Assessment): ReviewProgress {
  return { reviewed: review.filter(({ reviewed }) => reviewed).length, of: review.length };
}

/**
 * The assessment with one entry of the review list settled: `keep` takes the old answer over (the one that came from `from`, where there
 * are several), `leave` leaves the item as it is. To answer anew, use `respond`: it settles the entry too.
 *
 * @throws {ResponseError} for an item the instrument does not ask.
 * @throws {MigrationError} when the item is not in the review list, or there is no such old answer, or several and no `from`.
 * @throws {ArgumentError} for an instant that does not fit.
 */
export function reviewItem(
  assessment: Assessment,
  itemId: string,
  decision: 'keep' | 'leave',
  { at, from }: { readonly at: string; readonly from?: string },
): Assessment {
  checkItem(assessment, itemId);
  const entry = assessment.review.find((one) => one.itemId === itemId);
  if (!entry) throw new MigrationError('review of', itemId, 'an item of the review list');
  if (decision === 'leave') return { ...markReviewed(assessment, itemId), changedAt: checked(instant, 'at', at) };
  const fitting = entry.previous.filter((one) => from === undefined || one.itemId === from);
  if (fitting.length !== 1) {
    const known = entry.previous.map((one) => one.itemId).join(', ') || 'none';
    throw new MigrationError('old answer', from, `one of: ${known}`);
  }
  return markReviewed(withResponse(assessment, itemId, fitting[0]!.response, at), itemId);
}
