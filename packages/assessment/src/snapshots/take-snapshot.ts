import { checked } from '../file/checked.js';
import { name as aName, instant } from '../file/names.js';
import { fitting } from '../file/serialize-assessment.js';
import type { Answers, Assessment, Snapshot } from '../types/assessment.js';
import type { Response, Responses } from '../types/response.js';

/** What {@link takeSnapshot} takes. */
export interface SnapshotOptions {
  /** Given by the person, at most 200 characters; names may repeat. */
  readonly name: string;
  readonly at: string;
}

/**
 * The assessment with a snapshot of its ratings added as the last of `snapshots`. Notes, evidence and reasons are not copied.
 *
 * @throws {ArgumentError} for a name or an instant that does not fit.
 * @throws {SizeError} when the assessment would become too large to be read again.
 */
export function takeSnapshot(assessment: Assessment, { name, at }: SnapshotOptions): Assessment {
  const { instrument, rubric } = assessment;
  const snapshot: Snapshot = {
    name: checked(aName, 'name', name),
    at: checked(instant, 'at', at),
    instrument,
    rubric,
    responses: ratingsOf(assessment),
  };
  return fitting({ ...assessment, changedAt: at, snapshots: [...assessment.snapshots, snapshot] });
}

/**
 * The assessment without the snapshot at `index` (from 0); the same assessment if there is none.
 *
 * @throws {ArgumentError} for an instant that does not fit.
 */
export function dropSnapshot(assessment: Assessment, index: number, { at }: { readonly at: string }): Assessment {
  checked(instant, 'at', at);
  if (!assessment.snapshots[index]) return assessment;
  return { ...assessment, changedAt: at, snapshots: assessment.snapshots.filter((_, place) => place !== index) };
}

/** Responses without anything the person wrote, in the instrument's order. */
export function ratingsOf({ instrument, responses }: Answers): Responses {
  const ratings: Record<string, Response> = {};
  for (const { id } of instrument.items) {
    const { note: _, evidence: __, ...rating } = responses[id] ?? {};
    const { notApplicable, cannotJudge } = rating;
    if (Object.keys(rating).length === 0) continue;
    ratings[id] = { ...rating, ...(notApplicable && { notApplicable: {} }), ...(cannotJudge && { cannotJudge: {} }) };
  }
  return ratings;
}
