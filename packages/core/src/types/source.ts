import type { FrameworkId } from './item-id.js';

/** Where the words of an item stand in the document they were taken from. */
export interface Source {
  readonly document: FrameworkId;
  /** Year and month of the edition, such as `2017-06`. */
  readonly edition: string;
  /** Place in the document as a reader would name it, such as `Tenet 3`. */
  readonly locator: string;
}
