import { defaultRubric } from './default-rubric.js';
import { checked } from './file/checked.js';
import { name as aName, id as anId, instant } from './file/names.js';
import { EMPTY } from './file/read-assessment.js';
import { readInstrument } from './file/read-instrument.js';
import { readRubric } from './file/read-rubric.js';
import type { Assessment } from './types/assessment.js';
import type { Instrument } from './types/instrument.js';
import type { Rubric } from './types/rubric.js';

/** What {@link startAssessment} takes. */
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
  return {
    ...EMPTY,
    id: checked(anId, 'id', id),
    ...(name !== undefined && { name: checked(aName, 'name', name) }),
    startedAt: checked(instant, 'at', at),
    changedAt: at,
    instrument: checked(readInstrument, 'instrument', instrument),
    rubric: checked(readRubric, 'rubric', rubric),
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
  return {
    ...rest,
    ...(name !== undefined && { name: checked(aName, 'name', name) }),
    changedAt: checked(instant, 'at', at),
  };
}
