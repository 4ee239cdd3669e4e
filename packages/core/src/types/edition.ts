import type { FrameworkId } from './item-id.js';

/** Document and edition, such as `code-of-ethics@2017-06`. */
export type EditionId = `${FrameworkId}@${string}`;

/** One edition of one of the documents. Once released, its wording is frozen. */
export interface Edition {
  /** Document and edition, such as `code-of-ethics@2017-06`. */
  readonly id: EditionId;
  readonly document: FrameworkId;
  /** Year and month, such as `2017-06`. */
  readonly edition: string;
  readonly title: string;
  readonly publisher: string;
  /** BCP 47 tag of the wording. */
  readonly language: string;
  /** Whether the entries without an edition in their name follow this one; one per document. */
  readonly isDefault: boolean;
  /** What dates the edition, and where that is said. */
  readonly dated: string;
}
