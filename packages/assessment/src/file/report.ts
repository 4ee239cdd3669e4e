import type { Issue } from '../types/issue.js';

const KEPT = 10;

/** Collects issues: keeps the first ten, counts all, and stays below 2 kB whatever it is given. */
export class Report {
  readonly issues: Issue[] = [];
  count = 0;

  add(path: string, value: unknown, expected: string): undefined {
    if (this.count++ < KEPT)
      this.issues.push({ path: cut(path, 70), value: preview(value), expected: cut(expected, 70) });
  }
}

/** A value as short text. Objects are named, not written out: they may be as large as the file. */
export function preview(value: unknown): string {
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'object';
  return cut(typeof value === 'string' ? value : String(value), 60);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
