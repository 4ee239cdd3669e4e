import type { FrameworkId, ItemId } from '@icma-sdk/core';

/** An item or a document as text. */
export interface ItemText {
  readonly id: ItemId | FrameworkId;
  /** What we call it: `Practice 7`. */
  readonly name: string;
  /** Its headings, paragraphs and list items in order, with their printed letters and without the foot. */
  lines(): readonly (string | undefined)[];
  /** Whose wording it is, of which edition, and that we are not ICMA. */
  readonly edition: string;
}
