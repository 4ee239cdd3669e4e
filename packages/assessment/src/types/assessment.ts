import type { Instrument } from './instrument.js';
import type { ArchivedResponse, Migration, ReviewEntry } from './migration.js';
import type { Responses } from './response.js';
import type { Rubric } from './rubric.js';

/**
 * What was asked, on which scale, and what was said: all that results need. An assessment, a snapshot and a shared link have it.
 * Functions that take answers trust them to be as `startAssessment`, `respond`, `parseAssessment` and `unpackShare` give them.
 */
export interface Answers {
  readonly instrument: Instrument;
  readonly rubric: Rubric;
  readonly responses: Responses;
}

/** The ratings of one moment, under a name. Notes, evidence and reasons stay in the assessment and are not copied. */
export interface Snapshot extends Answers {
  /** Given by the person, at most 200 characters. */
  readonly name: string;
  /** When it was taken: an instant in UTC, such as `2026-11-22T15:04:05.000Z`. */
  readonly at: string;
}

/** An assessment as it was before a migration, without its own earlier history. */
export interface AssessmentRecord extends Answers {
  readonly format: 'icma-assessment';
  readonly formatVersion: 1;
  /** The oldest format version whose readers can make sense of this record. */
  readonly oldestReader: number;
  /** Given by the caller; not derived from the person. At most 100 of `a-z A-Z 0-9 . _ : -`. */
  readonly id: string;
  /** What the person calls it, if they named it; at most 200 characters. */
  readonly name?: string;
  readonly startedAt: string;
  readonly changedAt: string;
  /** What a migration left for the person to look at again, in the instrument's order. */
  readonly review: readonly ReviewEntry[];
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Answers that no longer stand as they were given; only ever added to. */
  readonly archive: readonly ArchivedResponse[];
}

/**
 * One person's record of rating themselves: plain data, complete in itself (instrument and rubric included), so that it can
 * be read years later without this package. Nothing in it identifies the person unless they typed it.
 */
export interface Assessment extends AssessmentRecord {
  /** Migrations that can be undone, oldest first. */
  readonly history: readonly Migration[];
}
