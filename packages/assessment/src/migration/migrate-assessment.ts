import { MigrationError } from '../errors.js';
import { checked } from '../file/checked.js';
import { instant } from '../file/names.js';
import { oneOf } from '../file/read.js';
import { readInstrument } from '../file/read-instrument.js';
import { readRubric } from '../file/read-rubric.js';
import { fitting } from '../file/serialize-assessment.js';
import { sameScale } from '../same-scale.js';
import type { Assessment } from '../types/assessment.js';
import type { Instrument } from '../types/instrument.js';
import type {
  ArchivedResponse,
  ArchiveReason,
  EditionChange,
  ReviewEntry,
  ReviewReason,
  ScaleChoice,
} from '../types/migration.js';
import type { Response } from '../types/response.js';
import type { Rubric } from '../types/rubric.js';
import { type Followed, follower } from './follow-item.js';
import { dependsOnScale, rescaleResponse, type ScaleMove } from './rescale-response.js';

/** What {@link migrateAssessment} takes: where to, when, and what has changed on the way. */
export interface MigrateOptions {
  /** Asked from now on; as before when left out. */
  readonly instrument?: Instrument;
  /** The scale from now on; as before when left out. */
  readonly rubric?: Rubric;
  /** What changed between editions; several steps are followed one after the other. */
  readonly changes?: readonly EditionChange[];
  /** Needed when the levels differ and something was rated: ask the person. */
  readonly scale?: ScaleChoice;
  /**
   * False: without the record of before, for one that is too large to hold it. Then neither this migration nor those before it can be
   * undone in the record: keep the file of before.
   */
  readonly history?: boolean;
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
 * @throws {ArgumentError} for an instrument, a rubric, changes, a `scale` or an instant that does not fit.
 * @throws {SizeError} when old and new together would be too large to be read again: see `history`.
 */
export function migrateAssessment(assessment: Assessment, options: MigrateOptions): Assessment {
  const at = checked(instant, 'at', options.at);
  const instrument = checked(readInstrument, 'instrument', options.instrument ?? assessment.instrument);
  const rubric = checked(readRubric, 'rubric', options.rubric ?? assessment.rubric);
  const move = scaleMove(assessment, rubric, options.scale);
  const follow = follower(options.changes ?? [], assessment.instrument.edition, instrument.edition);
  const asked = new Set(instrument.items.map(({ id }) => id));
  const answers = assessment.instrument.items.flatMap(({ id, prompt }) => {
    const response = assessment.responses[id];
    return response ? [{ itemId: id, prompt, response, ...follow(id) }] : [];
  });
  // What still waits from the migration before: its answers are in the archive already.
  const waiting = assessment.review
    .filter(({ reviewed }) => !reviewed)
    .map((entry) => ({ ...entry, to: follow(entry.itemId).to }));

  const responses: Record<string, Response> = {};
  const archived = new Map<unknown, ArchiveReason>();
  for (const answer of answers) {
    const left = !answer.to.some((id) => asked.has(id));
    if (left) archived.set(answer, answer.change === 'retired' ? 'retired' : 'not-asked');
  }
  const review = instrument.items.flatMap(({ id, prompt }): ReviewEntry[] => {
    const sources = answers.filter(({ to }) => to.includes(id));
    const pending = waiting.filter(({ to }) => to.includes(id));
    let reason = reasonToAsk(sources, prompt);
    if (reason) for (const source of sources) archived.set(source, reason);
    else if (sources[0]) {
      const { response, lost } = rescaleResponse(sources[0].response, move);
      if (response) responses[id] = response;
      if (move.choice && dependsOnScale(sources[0].response)) archived.set(sources[0], 'scale');
      if (lost) reason = 'scale';
    }
    const previous = [...pending.flatMap((one) => one.previous), ...(reason ? sources : [])].flatMap((one) => {
      const { response } = rescaleResponse(one.response, move);
      return response ? [{ itemId: one.itemId, response }] : [];
    });
    reason ??= pending[0]?.reason;
    return reason ? [{ itemId: id, reason, reviewed: false, previous }] : [];
  });
  const { history, ...before } = assessment;
  return fitting({
    ...before,
    changedAt: at,
    instrument,
    rubric,
    responses,
    review,
    archive: [
      ...assessment.archive,
      ...answers.flatMap((answer) => {
        const reason = archived.get(answer);
        return reason ? [toArchive(assessment, answer, reason, at)] : [];
      }),
    ],
    history: options.history === false ? [] : [...history, { at, before }],
  });
}

/** Why an item must be asked again although there are answers to it; `undefined` when the one answer can be carried over. */
function reasonToAsk(
  sources: readonly (Followed & { readonly prompt: string | undefined })[],
  prompt: string | undefined,
): ReviewReason | undefined {
  const changed = sources.find(({ change }) => change !== 'carried');
  if (changed) return changed.change as ReviewReason;
  if (sources.length > 1) return 'merged';
  return sources[0] && sources[0].prompt !== prompt ? 'prompt' : undefined;
}

function scaleMove(assessment: Assessment, rubric: Rubric, choice: ScaleChoice | undefined): ScaleMove {
  const [from, to] = [assessment.rubric.levels.length, rubric.levels.length];
  if (choice) checked(oneOf('keep', 'rescale', 'clear'), 'scale', choice);
  const moves = !sameScale(assessment.rubric, rubric);
  const rated = [
    ...Object.values(assessment.responses),
    ...assessment.review.flatMap(({ previous }) => previous.map(({ response }) => response)),
  ].some(dependsOnScale);
  if (moves && rated && !choice) throw new MigrationError('scale', choice, 'keep, rescale or clear');
  return { from, to, choice: moves ? choice : undefined };
}

/** The answer as an entry of the archive. */
export function toArchive(
  { instrument, rubric }: Assessment,
  { itemId, response }: ReviewEntry['previous'][number],
  reason: ArchiveReason,
  at: string,
): ArchivedResponse {
  const label = rubric.levels.find(({ position }) => position === response.level)?.label;
  return {
    itemId,
    edition: instrument.edition,
    instrument: `${instrument.id}@${instrument.version}`,
    rubric: `${rubric.id}@${rubric.version}`,
    ...(label && { label }),
    response,
    reason,
    at,
  };
}
