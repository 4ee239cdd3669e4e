import type { EditionOrigin } from './edition-origin.js';
import type { Revision } from './revision.js';

/** When the wording changed, as `revisions.json` holds it. */
export interface RevisionsFile {
  /** Counts up when a reader written for the number before would misread the file. */
  readonly formatVersion: 1;
  /** Whose the words are, and what a missing row means. */
  readonly notice: string;
  readonly editionOrigins: readonly EditionOrigin[];
  readonly revisions: readonly Revision[];
}
