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
  return find(
    summary,
    options,
    ({ gap }) => gap! > 0,
    (a, b) => byPriority(a, b) || b.gap! - a.gap!,
    ({ priority }) => (priority === null ? 'gap' : 'priority'),
    -1,
  );
}

/**
 * What the person does best by their own account: rows where every item with a target reaches it, highest level first, then
 * higher importance, then printed order; without any targets, the rows above the person's own average level.
 */
export function strengths(summary: Summary, options: FindingOptions = {}): Finding[] {
  return find(
    summary,
    options,
    ({ gap }) => gap === 0,
    (a, b) => b.level! - a.level! || b.importance! - a.importance!,
    () => 'target',
    1,
  );
}

/** With targets, the rows that `fits` takes; without, those whose level is off the average on `side`, farthest first. */
function find(
  summary: Summary,
  { rows = summary.kinds.length > 0 ? 'kinds' : 'practices', limit = 3 }: FindingOptions,
  fits: (row: ResultRow) => boolean,
  order: (a: ResultRow, b: ResultRow) => number,
  basis: (row: ResultRow) => Finding['basis'],
  side: 1 | -1,
): Finding[] {
  const all: readonly ResultRow[] = summary[rows];
  const rated = all.filter(({ level }) => level !== null);
  const average = rated.reduce((sum, { level }) => sum + level!, 0) / rated.length;
  // A mean of equal levels may be off by its rounding.
  const offAverage = ({ level }: ResultRow) => (level! - average) * side > 1e-9;
  const byLevel = (a: ResultRow, b: ResultRow) => (b.level! - a.level!) * side || b.importance! - a.importance!;
  const targets = all.some(({ gap }) => gap !== null);
  return rated
    .filter(targets ? fits : offAverage)
    .sort(targets ? order : byLevel)
    .slice(0, limit)
    .map((row) => ({
      row,
      practiceId: placeOf(row.id)!.practiceId,
      kind: placeOf(row.id)!.kind,
      basis: targets ? basis(row) : side > 0 ? 'above' : 'below',
    }));
}
