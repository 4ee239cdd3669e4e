import { type Raw, readList } from './fields.js';
import type { Report } from './report.js';

/** What `read` makes of each entry of a list, in order, without those it makes nothing of. */
export function readEach<T>(
  raw: Raw,
  key: string,
  report: Report,
  path: string,
  read: (value: unknown, path: string) => T | undefined,
): T[] {
  return readList(raw, key, report, path).flatMap((one, index) => read(one, `${path}/${key}/${index}`) ?? []);
}

/** What `read` gives, or nothing if it reported anything: for parts that are worth keeping only whole. */
export function whole<T>(report: Report, read: () => T | undefined): T | undefined {
  const before = report.count;
  const value = read();
  return report.count === before ? value : undefined;
}
