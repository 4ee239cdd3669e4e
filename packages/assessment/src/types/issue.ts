/** One thing that was not as it should be in data from outside. Every field is short and is text to show, never markup. */
export interface Issue {
  /** Where: a JSON pointer such as `/responses/practice-07/level`, a CSV row such as `/3/level`, or `` for the whole. */
  readonly path: string;
  /** What was there, as text, cut to 60 characters. */
  readonly value: string;
  /** What would fit. */
  readonly expected: string;
}

/** A value, or why there is none: at most ten issues, of `count` found. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly count: number };
