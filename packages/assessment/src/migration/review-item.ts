import { MigrationError } from '../errors.js';
import { checked } from '../file/checked.js';
import { oneOf } from '../file/read.js';
import { fitting } from '../file/serialize-assessment.js';
import { putResponse } from '../put-response.js';
import type { Assessment } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import { toArchive } from './migrate-assessment.js';

/** How much of the review list has been looked at. */
export interface ReviewProgress {
  readonly reviewed: number;
  readonly of: number;
}

/** "x of y reviewed": of the items of the review list, those that are settled. Throws nothing. */
export function reviewProgress({ review }: Assessment): ReviewProgress {
  return { reviewed: review.filter(({ reviewed }) => reviewed).length, of: review.length };
}

/**
 * The assessment with one entry of the review list settled: `keep` takes the old answer over (the one that came from `from`, where there
 * are several), `leave` leaves the item as it is. To answer anew, use `respond`: it settles the entry too. What was said of the item since
 * the migration stays where the old answer says nothing of it; if anything of it gives way, all of it goes to the archive.
 *
 * @throws {ResponseError} for an item the instrument does not ask.
 * @throws {MigrationError} when the item is not in the review list, or there is no such old answer, or several and no `from`.
 * @throws {ArgumentError} for another decision, or an instant that does not fit.
 * @throws {SizeError} when the text taken over would make the assessment too large to be read again; `settleMigrations` makes room.
 */
export function reviewItem(
  assessment: Assessment,
  itemId: string,
  decision: 'keep' | 'leave',
  { at, from }: { readonly at: string; readonly from?: string },
): Assessment {
  checked(oneOf('keep', 'leave'), 'decision', decision);
  const present = assessment.responses[itemId];
  const left = putResponse(assessment, itemId, present, at, true);
  const entry = assessment.review.find((one) => one.itemId === itemId);
  if (!entry) throw new MigrationError('review of', itemId, 'an item to review');
  if (decision === 'leave') return left;
  const [old, another] = entry.previous.filter((one) => !from || one.itemId === from);
  if (!old || another) {
    const ids = entry.previous.map((one) => one.itemId).join(', ');
    throw new MigrationError('old answer', from, ids ? `one of ${ids}` : 'an answer anew');
  }
  // Another of the old answers, taken over before, is in the archive already.
  const isOld = entry.previous.some(({ response }) => JSON.stringify(response) === JSON.stringify(present));
  const since: Response = (!isOld && present) || {};
  const { level, notApplicable, cannotJudge, ...said } = since;
  const response: Response = { ...said, ...old.response };
  const next = putResponse(left, itemId, response, at);
  const fields = Object.keys(since) as (keyof Response)[];
  if (fields.every((field) => response[field] === since[field])) return next;
  const replaced = toArchive(assessment, { itemId, response: since }, 'replaced', at);
  return fitting({ ...next, archive: [...next.archive, replaced] });
}
