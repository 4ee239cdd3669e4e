import type { Issue } from '../types/issue.js';
import { shown } from './raw.js';

const KEPT = 10;

/** Collects issues: keeps the first ten, counts all, and stays below 2 kB whatever it is given. */
export class Report {
  readonly issues: Issue[] = [];
  /** Everything that was not as it should be. */
  count = 0;
  /** Those of them that took a value away: all but unknown fields and mended characters. */
  faults = 0;
  /** Those of them that touch the whole and not only single answers or entries. */
  vital = 0;

  /** A value that does not fit and is left out. */
  fault(path: string, value: unknown, expected: string): undefined {
    this.faults++;
    this.remark(path, value, expected);
  }

  /** Something that changes nothing but should be said. */
  remark(path: string, value: unknown, expected: string): void {
    if (this.count++ >= KEPT) return;
    this.issues.push({ path: cut(path), value: cut(shown(value)), expected });
  }
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
