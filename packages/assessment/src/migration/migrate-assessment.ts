import { MigrationError } from '../errors.js';
import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
import { readInstrument } from '../file/read-instrument.js';
import { readRubric } from '../file/read-rubric.js';
import { fitting } from '../file/serialize-assessment.js';
import { sameScale } from '../same-scale.js';
import type { Assessment } from '../types/assessment.js';
import type { Instrument } from '../types/instrument.js';
import type { ArchivedResponse, ArchiveReason, EditionChange, ReviewEntry, ScaleChoice } from '../types/migration.js';
import type { Response } from '../types/response.js';
import type { Rubric } from '../types/rubric.js';
import { bindAnswers } from './bind-answers.js';
import { follower } from './follow-item.js';
import { dependsOnScale, rescaleResponse, type ScaleMove } from './rescale-response.js';

export interface MigrateOptions {
  /** Asked from now on; as before when left out. */
  readonly instrument?: Instrument;
  /** The scale from now on; as before when left out. */
  readonly rubric?: Rubric;
  /** What changed between editions; several steps are followed one after the other. */
  readonly changes?: readonly EditionChange[];
  /** Needed when the levels differ and something was rated: ask the person. */
  readonly scale?: ScaleChoice;
  readonly at: string;
}

/**
 * The assessment on another edition, instrument or rubric. Answers to items whose wording is the same, or only repaired, are
 * carried over; answers to reworded, split and merged items go to the review list and the items are open until the person has
 * looked at them; answers to items that are no longer asked go to the archive. Every answer that does not stand exactly as it
 * did is in the archive too, and `undoMigration` gives the assessment of before back to the byte. Without a chain of
 * `changes` from one edition to the other, every answer goes to review.
 *
 * @throws {MigrationError} when the levels differ, something was rated and `scale` is left out.
 * @throws {ArgumentError} for an instrument, a rubric or an instant that does not fit.
 * @throws {SizeError} when old and new together would be too large to be read again.
 */
export function migrateAssessment(assessment: Assessment, options: MigrateOptions): Assessment {
  const at = checked(instant, 'at', options.at);
  const instrument = checked(readInstrument, 'instrument', options.instrument ?? assessment.instrument);
  const rubric = checked(readRubric, 'rubric', options.rubric ?? assessment.rubric);
  const follow = follower(options.changes ?? [], assessment.instrument.edition, instrument.edition);
  const { bound, left } = bindAnswers(assessment, instrument, follow);
  const move = scaleMove(assessment, rubric, options.scale);

  const responses: Record<string, Response> = {};
  const archived = new Map<string, ArchiveReason>(left);
  const review = new Map<string, ReviewEntry>();
  const askAgain = (itemId: string, reason: ReviewEntry['reason'], previous: ReviewEntry['previous']) => {
    const moved = previous.flatMap((one) => {
      const { response } = rescaleResponse(one.response, move);
      return response ? [{ itemId: one.itemId, response }] : [];
    });
    const before = review.get(itemId);
    review.set(itemId, { itemId, reason, reviewed: false, previous: [...(before?.previous ?? []), ...moved] });
  };
  // What still waits from the migration before: its answers are in the archive already.
  for (const { itemId, reason, reviewed, previous } of assessment.review) {
    if (!reviewed) for (const to of follow(itemId).to) askAgain(to, reason, previous);
  }
  for (const { itemId, reason, sources } of bound) {
    if (reason) {
      for (const source of sources) archived.set(source.itemId, reason);
      askAgain(itemId, reason, sources);
      continue;
    }
    const [{ itemId: from, response: old }] = sources as [(typeof sources)[number]];
    const { response, lost } = rescaleResponse(old, move);
    if (response) responses[itemId] = response;
    if (move.choice && dependsOnScale(old)) archived.set(from, 'scale');
    if (lost) askAgain(itemId, 'scale', [{ itemId: from, response: old }]);
  }
  const { history, ...before } = assessment;
  return fitting({
    ...before,
    changedAt: at,
    instrument,
    rubric,
    responses,
    review: instrument.items.flatMap(({ id }) => review.get(id) ?? []),
    archive: [...assessment.archive, ...toArchive(assessment, archived, at)],
    history: [...history, { at, before }],
  });
}

function scaleMove(assessment: Assessment, rubric: Rubric, choice: ScaleChoice | undefined): ScaleMove {
  const [from, to] = [assessment.rubric.levels.length, rubric.levels.length];
  if (sameScale(assessment.rubric, rubric)) return { from, to, choice: undefined };
  const rated = [
    ...Object.values(assessment.responses),
    ...assessment.review.flatMap(({ previous }) => previous.map(({ response }) => response)),
  ].some(dependsOnScale);
  if (rated && !choice) throw new MigrationError('scale', choice, 'keep, rescale or clear, as the levels differ');
  return { from, to, choice: choice ?? 'clear' };
}

function toArchive(
  { instrument, rubric, responses }: Assessment,
  archived: ReadonlyMap<string, ArchiveReason>,
  at: string,
): ArchivedResponse[] {
  return instrument.items.flatMap(({ id }): ArchivedResponse[] => {
    const reason = archived.get(id);
    const response = responses[id];
    if (!reason || !response) return [];
    const label = rubric.levels.find(({ position }) => position === response.level)?.label;
    return [
      {
        itemId: id,
        edition: instrument.edition,
        instrument: `${instrument.id}@${instrument.version}`,
        rubric: `${rubric.id}@${rubric.version}`,
        ...(label !== undefined && { label }),
        response,
        reason,
        at,
      },
    ];
  });
}
