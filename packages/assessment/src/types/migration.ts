import type { AssessmentRecord } from './assessment.js';
import type { Response } from './response.js';

/** What happened to the wording or place of an item between two editions. */
export type Change = 'identical' | 'repaired' | 'reworded' | 'split' | 'merged' | 'retired' | 'added';

/** One row of what changed. `identical` and `repaired` may give an item another id. */
export interface ItemChange {
  readonly change: Change;
  /** Item ids of the older edition; empty for `added`. */
  readonly from: readonly string[];
  /** Item ids of the newer edition; empty for `retired`. */
  readonly to: readonly string[];
}

/** What changed from one edition to the next. An item not named is identical under the same id. */
export interface EditionChange {
  /** Such as `icma-practices@2017-11`. */
  readonly from: string;
  readonly to: string;
  readonly items: readonly ItemChange[];
}

/** What to do with ratings when the levels are no longer the same. */
export type ScaleChoice = 'keep' | 'rescale' | 'clear';

/** Why an old answer needs a second look, or left. */
export type ReviewReason = 'reworded' | 'split' | 'merged' | 'prompt' | 'scale' | 'unknown-edition';
/**
 * Why an answer was put away: as for a review, or because the item is gone or no longer asked; `replaced`: given after the
 * migration, and then given up for the old answer.
 */
export type ArchiveReason = ReviewReason | 'retired' | 'not-asked' | 'replaced';

/** One item of the present instrument whose old answer was not simply carried over. */
export interface ReviewEntry {
  readonly itemId: string;
  readonly reason: ReviewReason;
  readonly reviewed: boolean;
  /** The old answers that bear on it, on the present scale, in the old instrument's order; those of which nothing fits it are left out. */
  readonly previous: readonly { readonly itemId: string; readonly response: Response }[];
}

/** An answer exactly as it once stood, with what is needed to understand it. */
export interface ArchivedResponse {
  readonly itemId: string;
  readonly edition: string;
  /** Instrument and rubric as `id@version`. */
  readonly instrument: string;
  readonly rubric: string;
  /** Label of the level as the rubric then worded it, where there was a level. */
  readonly label?: string;
  readonly response: Response;
  readonly reason: ArchiveReason;
  /** When it left. */
  readonly at: string;
}

/** One step to another edition, instrument or rubric, and the way back. */
export interface Migration {
  readonly at: string;
  readonly before: AssessmentRecord;
}
