import { isRaw, own } from './raw.js';
import type { Report } from './report.js';
import { wellFormed } from './utf8.js';

/**
 * Gives the valid part of a value from outside, `undefined` if there is none, and reports what does not fit under `path`.
 * `before` holds the fields of the same object that were read already.
 */
export type Read<T> = (
  value: unknown,
  report: Report,
  path: string,
  before?: Readonly<Record<string, unknown>>,
) => T | undefined;

/** The value itself if the test holds. */
export function check<T>(fits: string, test: (value: unknown) => boolean): Read<T> {
  return (value, report, path) => (test(value) ? (value as T) : report.fault(path, value, fits));
}

/** A whole number from 1 to `max`. */
export function whole(max: number): Read<number> {
  return check(
    `a whole number from 1 to ${max}`,
    (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= max,
  );
}

export function oneOf<T>(...values: readonly T[]): Read<T> {
  return check(`one of ${values.join(', ')}`, (value) => values.includes(value as T));
}

/** Text of 1 to `max` units that is not blank. Halves of broken surrogate pairs are mended, which is said. */
export function text(max: number): Read<string> {
  const fits = check<string>(
    `text of 1 to ${max} characters`,
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= max,
  );
  return (value, report, path) => {
    const given = fits(value, report, path);
    const mended = given && wellFormed(given);
    if (mended !== given) report.remark(path, value, 'UTF-8');
    return mended;
  };
}

/** A list of `min` to `max` entries, without the entries that do not fit. */
export function list<T>(read: Read<T>, min = 0, max?: number): Read<T[]> {
  const fits = check<unknown[]>(
    max ? `a list of ${min} to ${max}` : 'a list',
    (value) => Array.isArray(value) && value.length >= min && !(value.length > max!),
  );
  return (value, report, path) =>
    fits(value, report, path)?.flatMap((one, index) => read(one, report, `${path}/${index}`) ?? []);
}

type Fields<T> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

export const NO_FIELD = 'no field of this name';

/**
 * An object with the fields named, in the order named, without those that do not fit. Other fields are left out, which is said.
 * What it gives may lack a field that is needed: see {@link sound}.
 */
export function object<T>(fields: Fields<T>, optional: readonly (keyof T)[] = []): Read<Partial<T>> {
  return (value, report, path) => {
    if (!isRaw(value)) return report.fault(path, value, 'an object');
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const given = own(value, key);
      if (given === undefined && optional.includes(key)) continue;
      const part = fields[key](given, report, `${path}/${key}`, result);
      if (part !== undefined) result[key] = part;
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) report.remark(`${path}/${key}`, value[key], NO_FIELD);
    }
    return result as Partial<T>;
  };
}

/** The value, or nothing if anything in it was a fault: for what is worth keeping only whole. */
export function sound<T>(read: Read<Partial<T>>): Read<T> {
  return (value, report, path, before) => {
    const { faults } = report;
    const result = read(value, report, path, before);
    return report.faults === faults ? (result as T) : undefined;
  };
}

/** What `read` gives; a fault in it touches the whole, and then `ours` may have something to put in its place. */
export function vital<T>(read: Read<T>, ours?: (id: unknown) => T | undefined): Read<T> {
  return (value, report, path, before) => {
    const { faults } = report;
    const result = read(value, report, path, before);
    if (report.faults === faults) return result;
    report.vital++;
    return (isRaw(value) && ours?.(own(value, 'id'))) || result;
  };
}
