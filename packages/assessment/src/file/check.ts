import { ArgumentError } from '../errors.js';
import type { Parsed } from '../types/issue.js';
import { INSTANT_FITS, isInstant } from './fields.js';
import { MAX_NAME } from './limits.js';
import { wellFormed } from './utf8.js';

/** @throws {ArgumentError} unless it is an instant in UTC on a day that exists. */
export function checkInstant(at: string): string {
  if (!isInstant(at)) throw new ArgumentError('at', at, INSTANT_FITS);
  return at;
}

/** @throws {ArgumentError} unless it is a name of 1 to 200 characters. */
export function checkName(name: string): string {
  if (typeof name !== 'string' || name === '' || name.length > MAX_NAME) {
    throw new ArgumentError('name', name, `text of 1 to ${MAX_NAME} characters`);
  }
  return wellFormed(name);
}

/** @throws {ArgumentError} with the first issue, if there is one. */
export function unwrap<T>(subject: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const { path, value, expected } = parsed.issues[0]!;
  throw new ArgumentError(`${subject}${path}`, value, expected);
}
