/** How finely an instrument asks: 14 practices, 28 practice × kind, or 166 dimensions. */
export type Detail = 'practices' | 'kinds' | 'full';

/** One thing that is asked. Which practice and kind it belongs to follows from its id: see `placeOf`. */
export interface InstrumentItem {
  /** `practice-07` (the practice as a whole), `practice-07-leadership` (one kind of it) or `practice-07-leadership-a`. */
  readonly id: string;
  /** The author's own question, shown instead of ICMA's wording; at most 500 characters. */
  readonly prompt?: string;
  /** How much the item counts in a mean: a whole number, 1 to 100; absent means 1. */
  readonly weight?: number;
}

/**
 * What is asked, in which order. It has an id and version of its own, apart from the edition and the file format. Functions trust it
 * to be as `createInstrument` and `parseInstrument` give it.
 */
export interface Instrument {
  /** Such as `icma-practices-full`; at most 100 of `a-z A-Z 0-9 . _ : -`. */
  readonly id: string;
  readonly version: string;
  /** Edition of the Practices that the item ids belong to, such as `icma-practices@2017-11`. */
  readonly edition: string;
  /** Name of a custom instrument, at most 200 characters. */
  readonly title?: string;
  /** 1 to 400 items, each id once. */
  readonly items: readonly InstrumentItem[];
}
