import { shown } from './file/raw.js';

/** What all errors of this package have in common: the thing, what came and what would fit, also as fields. */
export class AssessmentError extends Error {
  override readonly name: string = 'AssessmentError';
  constructor(
    /** What was wrong: an item id, a field, an option. */
    readonly subject: string,
    /** What came, as given. */
    readonly value: unknown,
    /** What would fit. */
    readonly expected: string,
  ) {
    super(`${subject} "${shown(value).slice(0, 80)}": expected ${expected}`);
  }
}

/** A response to an item that is not asked, or with a value that cannot be. */
export class ResponseError extends AssessmentError {
  override readonly name = 'ResponseError';
  constructor(
    readonly itemId: string,
    /** Field of the response, such as `level` or `notApplicable/reason`; empty when the item itself is unknown. */
    readonly field: string,
    value: unknown,
    expected: string,
  ) {
    super(field ? `${field} of ${itemId}` : 'item', value, expected);
  }
}

/** An option, id, instant or name that a function cannot use. */
export class ArgumentError extends AssessmentError {
  override readonly name = 'ArgumentError';
}

/** The result would be too large to be read again; `value` is its size in bytes. */
export class SizeError extends AssessmentError {
  override readonly name = 'SizeError';
}

/** The levels changed and nobody said what to do with the ratings, or there is nothing to undo or to review. */
export class MigrationError extends AssessmentError {
  override readonly name = 'MigrationError';
}
