import type { Parsed } from '@icma-sdk/assessment';
import { warn } from './warn.js';

/**
 * Reads what a page sets as the property `name` of `tag`: once for as long as it is the same, as it is asked for at every drawing.
 * What does not fit is ignored with one warning.
 */
export function fitting<T>(
  tag: string,
  name: string,
  parse: (value: unknown) => Parsed<T>,
): (given: unknown) => T | undefined {
  let known: unknown;
  let value: T | undefined;
  return (given) => {
    if (given === known) return value;
    known = given;
    value = undefined;
    if (!given) return value;
    const parsed = parse(given);
    if (parsed.ok) value = parsed.value;
    else warn(`<${tag}> ignores its ${name}: ${parsed.issues[0]?.path} takes ${parsed.issues[0]?.expected}.`);
    return value;
  };
}
