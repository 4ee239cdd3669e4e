import { ArgumentError } from '../errors.js';
import type { Parsed } from '../types/issue.js';
import type { Read } from './read.js';
import { Report } from './report.js';

/** What `read` makes of the value if all of it fits, else the issues. */
export function parsed<T>(read: Read<T>, value: unknown): Parsed<T> {
  const report = new Report();
  try {
    const result = read(value, report, '');
    if (result !== undefined && report.count === 0) return { ok: true, value: result };
  } catch {
    // An object that runs code when it is read, and not only by its fields: a proxy that was revoked answers nothing at all.
    report.fault('', typeof value, 'plain data');
  }
  return { ok: false, issues: report.issues, count: report.count };
}

/** @throws {ArgumentError} with the first issue, unless all of the value fits; broken characters are mended. */
export function checked<T>(read: Read<T>, subject: string, value: unknown): T {
  const report = new Report();
  const result = read(value, report, '');
  const issue = report.issues[0];
  if (result !== undefined && report.faults === 0) return result;
  throw new ArgumentError(subject + issue!.path, issue!.value, issue!.expected);
}
