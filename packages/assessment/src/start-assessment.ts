import { defaultRubric } from './default-rubric.js';
import { ArgumentError } from './errors.js';
import { checkInstant, checkName, unwrap } from './file/check.js';
import { isName, NAME_FITS } from './file/fields.js';
import { FORMAT_VERSION } from './file/limits.js';
import { FORMAT } from './file/read-assessment.js';
import { parseInstrument } from './parse-instrument.js';
import { parseRubric } from './parse-rubric.js';
import type { Assessment } from './types/assessment.js';
import type { Instrument } from './types/instrument.js';
import type { Rubric } from './types/rubric.js';

export interface StartOptions {
  /** The default rubric when left out. */
  readonly rubric?: Rubric;
  /** Chosen by the caller, at random where it must not be guessed; at most 100 of `a-z A-Z 0-9 . _ : -`. */
  readonly id: string;
  /** Now, as an instant in UTC such as `2026-11-22T15:04:05.000Z`. */
  readonly at: string;
  /** What the person calls it. */
  readonly name?: string;
}

/**
 * An assessment without answers. It keeps the instrument and the rubric in itself.
 *
 * @throws {ArgumentError} for an instrument, a rubric, an id, an instant or a name that does not fit.
 */
export function startAssessment(instrument: Instrument, options: StartOptions): Assessment {
  const { rubric = defaultRubric, id, at, name } = options;
  if (!isName(id)) throw new ArgumentError('id', id, NAME_FITS);
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    oldestReader: FORMAT_VERSION,
    id,
    ...(name !== undefined && { name: checkName(name) }),
    startedAt: checkInstant(at),
    changedAt: at,
    instrument: unwrap('instrument', parseInstrument(instrument)),
    rubric: unwrap('rubric', parseRubric(rubric)),
    responses: {},
    review: [],
    snapshots: [],
    archive: [],
    history: [],
  };
}

/**
 * The same assessment under another name, or under none.
 *
 * @throws {ArgumentError} for a name or an instant that does not fit.
 */
export function renameAssessment(
  assessment: Assessment,
  name: string | undefined,
  { at }: { readonly at: string },
): Assessment {
  const { name: _, ...rest } = assessment;
  return { ...rest, ...(name !== undefined && { name: checkName(name) }), changedAt: checkInstant(at) };
}
