import type { EditionId } from './edition.js';
import type { LegacyAreaId } from './item-id.js';

/** How an edition given here came about: the fact and its source, in our words. */
export interface EditionOrigin {
  readonly edition: EditionId;
  /** Year and month of the update that made the edition, such as `2017-11`. */
  readonly date: string;
  /** Earlier areas that the edition replaced, in their order; empty where nothing of the kind is known. */
  readonly replaces: readonly LegacyAreaId[];
  /** What is known, in our words. */
  readonly note: string;
  readonly source: {
    readonly publisher: string;
    /** Title of the page, article or passage that says so. */
    readonly title: string;
    /** When it was published: year, year and month, or day; left out where not known. */
    readonly date?: string;
  };
}
