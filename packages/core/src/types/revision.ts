import type { EditionId } from './edition.js';
import type { ItemId } from './item-id.js';

/** Something ICMA did to the wording after an edition given here: the fact, never the new text. */
export interface Revision {
  /** Stable, such as `code-of-ethics-2023-04`. */
  readonly id: string;
  /** The edition whose wording it touches. */
  readonly edition: EditionId;
  /** Year and month when it took effect or was announced, such as `2023-04`; a year alone where no month is known. */
  readonly date: string;
  /** Present where all that is known is that it happened after `date`; a reader is then told "after 2019", not "2019". */
  readonly after?: true;
  /** Items concerned, in printed order. */
  readonly items: readonly ItemId[];
  /** `reworded`: ICMA says so. `unverified`: a review is known, its outcome is not. */
  readonly outcome: 'reworded' | 'unverified';
  /** What is known, in our words. */
  readonly note: string;
  readonly source: {
    readonly publisher: string;
    /** Title of the page or article that says so. */
    readonly title: string;
    /** When that page was published, where known. */
    readonly date?: string;
  };
}
