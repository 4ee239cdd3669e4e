import type { Report } from './report.js';
import { wellFormed } from './utf8.js';

/** An object whose fields are not known yet. Read it only through the functions below: they look at own fields alone. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field's own value; what a prototype has does not count. */
export function own(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}

/** The value as an object; `undefined` for anything else, which is reported. */
export function readObject(value: unknown, report: Report, path: string): Raw | undefined {
  return isRaw(value) ? value : report.add(path, value, 'an object');
}

/** The field as a list of `min` to `max` entries; anything else is reported, and none or only the first `max` are given. */
export function readList(
  raw: Raw,
  key: string,
  report: Report,
  path: string,
  [min, max]: readonly [number, number] = [0, Number.POSITIVE_INFINITY],
): readonly unknown[] {
  const value = own(raw, key);
  const list = Array.isArray(value) ? value : [];
  if (list !== value || list.length < min || list.length > max) {
    report.add(`${path}/${key}`, value, max < Number.POSITIVE_INFINITY ? `a list of ${min} to ${max}` : 'a list');
  }
  return list.slice(0, max);
}

/** A whole number from 1 to `max`; `undefined` when absent, and when it does not fit, which is reported. */
export function readWhole(raw: Raw, key: string, max: number, report: Report, path: string): number | undefined {
  const value = own(raw, key);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max) return value;
  return report.add(`${path}/${key}`, value, `a whole number from 1 to ${max}`);
}

/** Text of 1 to `max` units; `undefined` when absent, and when it does not fit, which is reported. Broken characters are mended. */
export function readText(raw: Raw, key: string, max: number, report: Report, path: string): string | undefined {
  const value = own(raw, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '' || value.length > max) {
    return report.add(`${path}/${key}`, value, `text of 1 to ${max} characters`);
  }
  const text = wellFormed(value);
  if (text !== value) report.add(`${path}/${key}`, value, 'text without broken characters (replaced)');
  return text;
}

/** Like {@link readText}, but that it is absent is reported too. */
export function needText(raw: Raw, key: string, max: number, report: Report, path: string): string | undefined {
  const text = readText(raw, key, max, report, path);
  if (own(raw, key) === undefined) report.add(`${path}/${key}`, undefined, `text of 1 to ${max} characters`);
  return text;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const EDITION = /^icma-practices@\d{4}-\d{2}$/;
const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

export const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value);
export const isEdition = (value: unknown): value is string => typeof value === 'string' && EDITION.test(value);

/** Whether it is an instant in UTC on a day that exists, written as `2026-11-22T15:04:05Z` or with up to three decimals. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 10));
}

export const NAME_FITS = 'up to 100 of a-z A-Z 0-9 . _ : -';
export const EDITION_FITS = 'an edition such as icma-practices@2017-11';
export const INSTANT_FITS = 'an instant such as 2026-11-22T15:04:05Z';

/** The field if `test` holds; else reports what fits and gives `undefined`. */
export function readChecked<T>(
  raw: Raw,
  key: string,
  test: (value: unknown) => value is T,
  fits: string,
  report: Report,
  path: string,
): T | undefined {
  const value = own(raw, key);
  return test(value) ? value : report.add(`${path}/${key}`, value, fits);
}

/** Reports every field that is not among `known`: it is left out. */
export function reportOthers(raw: Raw, known: readonly string[], report: Report, path: string): void {
  for (const key of Object.keys(raw)) {
    if (!known.includes(key)) report.add(`${path}/${key}`, raw[key], 'no such field');
  }
}
