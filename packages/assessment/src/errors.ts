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
    message: string,
  ) {
    super(message);
  }
}

/** A response to an item that is not asked, or with a value that cannot be. */
export class ResponseError extends AssessmentError {
  override readonly name = 'ResponseError';
  constructor(
    readonly itemId: string,
    /** Field of the response, such as `level`; empty when the item itself is unknown. */
    readonly field: string,
    value: unknown,
    expected: string,
  ) {
    const what = field ? `${field} ${text(value)} for item "${itemId}" does not fit` : `unknown item ${text(itemId)}`;
    super(itemId, value, expected, `${what}: expected ${expected}`);
  }
}

/** An option, id, instant or name that a function cannot use. */
export class ArgumentError extends AssessmentError {
  override readonly name = 'ArgumentError';
  constructor(subject: string, value: unknown, expected: string) {
    super(subject, value, expected, `${subject} ${text(value)} does not fit: expected ${expected}`);
  }
}

/** The result would be too large to be read again. */
export class SizeError extends AssessmentError {
  override readonly name = 'SizeError';
  constructor(bytes: number, limit: number) {
    const expected = `at most ${limit} bytes; shorten notes, or forget what undo needs`;
    super('assessment', bytes, expected, `assessment of ${bytes} bytes is too large: expected ${expected}`);
  }
}

/** The levels changed and nobody said what to do with the ratings, or there is nothing to undo or to review. */
export class MigrationError extends AssessmentError {
  override readonly name = 'MigrationError';
  constructor(subject: string, value: unknown, expected: string) {
    super(subject, value, expected, `${subject} ${text(value)}: expected ${expected}`);
  }
}

function text(value: unknown): string {
  const string = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return string.length > 80 ? `${string.slice(0, 79)}…` : string;
}
