import type { Kind } from '@icma-sdk/core';
import { placeOf } from '../place-of.js';
import type { ResultRow, Summary } from '../types/summary.js';
import { byPriority } from './rank.js';

/** Which rows to look at: those of items, of practice × kind, or of practices. */
export type FindingRows = 'items' | 'kinds' | 'practices';

/**
 * One strength or need, and what makes it one. A need: its `priority`; a `gap` without an importance; or a level `below` the
 * person's own average where they set no targets. A strength: a `target` reached by every item; or a level `above` that average.
 */
export interface Finding {
  readonly row: ResultRow;
  readonly practiceId: string;
  readonly kind: Kind | null;
  readonly basis: 'priority' | 'gap' | 'below' | 'target' | 'above';
}

export interface FindingOptions {
  /** Practice × kind where the instrument asks for kinds, else practices, when left out. */
  readonly rows?: FindingRows;
  /** How many at most; 3 when left out. */
  readonly limit?: number;
}

/**
 * The gaps that matter most, greatest first: by rank, then gaps without an importance by size; if no row has a gap at all, for
 * want of targets, the rows below the person's own average level, lowest first. Empty when there is nothing to say.
 */
export function needs(summary: Summary, options: FindingOptions = {}): Finding[] {
  const rows = rowsOf(summary, options);
  const found = hasTargets(rows)
    ? rows
        .filter(({ gap }) => gap !== null && gap > 0)
        .sort((a, b) => byPriority(a, b) || b.gap! - a.gap!)
        .map((row) => finding(row, row.priority === null ? 'gap' : 'priority'))
    : offAverage(rows, -1);
  return found.slice(0, options.limit ?? 3);
}

/**
 * What the person does best by their own account: rows where every item with a target reaches it, highest level first, then
 * higher importance, then printed order; without any targets, the rows above the person's own average level.
 */
export function strengths(summary: Summary, options: FindingOptions = {}): Finding[] {
  const rows = rowsOf(summary, options);
  const found = hasTargets(rows)
    ? rows
        .filter(({ gap }) => gap === 0)
        .sort((a, b) => b.level! - a.level! || (b.importance ?? 0) - (a.importance ?? 0))
        .map((row) => finding(row, 'target'))
    : offAverage(rows, 1);
  return found.slice(0, options.limit ?? 3);
}

function rowsOf(summary: Summary, { rows }: FindingOptions): readonly ResultRow[] {
  return summary[rows ?? (summary.kinds.length > 0 ? 'kinds' : 'practices')];
}

const hasTargets = (rows: readonly ResultRow[]) => rows.some(({ gap }) => gap !== null);

/** Rows whose level is above (`side` 1) or below (-1) the mean of all rows, farthest first. */
function offAverage(rows: readonly ResultRow[], side: 1 | -1): Finding[] {
  const rated = rows.filter(({ level }) => level !== null);
  const average = rated.reduce((sum, { level }) => sum + level!, 0) / rated.length;
  return rated
    .filter(({ level }) => (level! - average) * side > 1e-9) // a mean of equal levels may be off by its rounding
    .sort((a, b) => (b.level! - a.level!) * side || (b.importance ?? 0) - (a.importance ?? 0))
    .map((row) => finding(row, side > 0 ? 'above' : 'below'));
}

function finding(row: ResultRow, basis: Finding['basis']): Finding {
  const { practiceId, kind } = placeOf(row.id)!;
  return { row, practiceId, kind, basis };
}
