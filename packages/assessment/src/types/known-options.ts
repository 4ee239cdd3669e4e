import type { Instrument } from './instrument.js';
import type { Rubric } from './rubric.js';

/** A custom instrument and rubric that the caller holds, for what does not hold them whole itself. */
export interface KnownOptions {
  readonly instrument?: Instrument;
  readonly rubric?: Rubric;
}
