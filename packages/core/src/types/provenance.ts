import type { FrameworkId, ItemId } from './item-id.js';

/** Where the words of an item stand in the scan they were taken from, what stood there, and what was repaired. */
export interface Provenance<I extends ItemId = ItemId> {
  readonly id: I;
  readonly document: FrameworkId;
  /** Year and month of the edition, such as `2017-11`. */
  readonly edition: string;
  /** Place in the document as a reader would name it; a dimension has its own, such as `Practice 7, leadership A`. */
  readonly locator: string;
  /** Name of the scanned text, kept byte for byte in the repository under `packages/core/source`. */
  readonly file: string;
  /** Everything in the scan that belongs to the item, in the order of the scan. A lost letter or number has none. */
  readonly passages: readonly Passage[];
  /** In the order of the scan; none where it was read as it is published. */
  readonly repairs: readonly Repair[];
}

/** A part of an item as the scan has it. */
export interface Passage {
  /**
   * `statement` and `title`: words. `letter`, `number` and `heading`: what stands before or above them; `listed-number`:
   * the number in the list of the narrative.
   */
  readonly part: 'statement' | 'title' | 'heading' | 'number' | 'listed-number' | 'letter';
  /** Byte offsets in the file, each from the first byte up to but not including the last; several where other lines stand between. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The text of the spans, unrepaired and with its line breaks; a line break also parts one span from the next. */
  readonly scanned: string;
}

/** One repair of scan damage. */
export interface Repair {
  /**
   * `char`: letters misread; `space`: a space lost; `quote`: a mark too many; `case`: a capital; `drop`: a last mark that
   * belongs to the list; `marker`: a number or letter; `order`: shuffled lines.
   */
  readonly kind: 'char' | 'space' | 'quote' | 'case' | 'drop' | 'marker' | 'order';
  /** Byte offset in the file. */
  readonly at: number;
  /** What the scan has; empty where it lost a number or letter. */
  readonly was: string;
  /** What the document plainly says. */
  readonly now: string;
  /** What happened, in one sentence of ours. */
  readonly why: string;
}
