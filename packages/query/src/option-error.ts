import { nearest } from './internal/nearest.js';
import { listWords, showValue } from './internal/show-value.js';

/** Up to here the message names all that fits; beyond, what is nearest to the value that came. */
const FEW = 12;

/**
 * Thrown when an option has a name or a value that its function does not know: a slip must not pass for an empty
 * result. Nothing has been done when it is thrown.
 *
 * @example
 * ```ts
 * filterDimensions({ kind: 'manager' }); // throws OptionError: Option "kind" cannot be "manager"; it can be leadership or management.
 * ```
 */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** Name of the option as given. */
  readonly option: string;
  /** Its value as given. */
  readonly value: unknown;
  /** What would fit: values of the option or, where there is no such option, names of options. */
  readonly expected: readonly string[];

  constructor(option: string, value: unknown, expected: readonly string[], isKnown = true) {
    const start = isKnown
      ? `Option "${option}" cannot be ${showValue(value)}; it can be`
      : `No option ${showValue(option)}; there is`;
    super(`${start} ${listFitting(isKnown ? value : option, expected)}.`);
    this.option = option;
    this.value = value;
    this.expected = expected;
  }
}

function listFitting(sought: unknown, expected: readonly string[]): string {
  if (expected.length === 0) return 'nothing here';
  if (expected.length <= FEW) return listWords(expected);
  const near = nearest(typeof sought === 'string' ? sought : '', expected, (name) => [name]).slice(0, 3);
  return `one of ${expected.length}, such as ${listWords(near.map(({ value }) => value))}`;
}
