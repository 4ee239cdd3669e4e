/** One worded point of a scale. In CASE: a CFRubricCriterionLevel. */
export interface Level {
  /** Counts from 1. */
  readonly position: number;
  /** At most 80 characters. */
  readonly label: string;
  /** How one would know; at most 500 characters. */
  readonly description: string;
}

/** The worded levels a person chooses from. In CASE: a CFRubric. */
export interface Rubric {
  /** At most 100 of `a-z A-Z 0-9 . _ : -`. */
  readonly id: string;
  readonly version: string;
  /** 3 to 7 levels, lowest first; `position` is 1, 2, 3… and no label comes twice, whatever its capitals. */
  readonly levels: readonly Level[];
}
