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

/** What {@link needs} and {@link strengths} take. */
export interface FindingOptions {
  /** Practice × kind where every item is of one kind, else practices, when left out. */
  readonly rows?: FindingRows;
  /** How many at most; 3 when left out. */
  readonly limit?: number;
}

/**
 * The gaps that matter most, greatest first: by rank, then gaps without an importance by size; if no row has a gap at all, for
 * want of targets, the rows below the person's own average level, lowest first. Empty when there is nothing to say. Throws nothing.
 */
export function needs(summary: Summary, options: FindingOptions = {}): Finding[] {
  return find(
    summary,
    options,
    ({ gap }) => gap! > 0,
    (a, b) => byPriority(a, b) || b.gap! - a.gap!,
    ({ priority }) => (priority === null ? 'gap' : 'priority'),
    'below',
  );
}

/**
 * What the person does best by their own account: rows where every item with a target reaches it, highest level first, then
 * higher importance, then printed order; without any targets, the rows above the person's own average level. Throws nothing.
 */
export function strengths(summary: Summary, options: FindingOptions = {}): Finding[] {
  return find(
    summary,
    options,
    ({ gap }) => gap === 0,
    (a, b) => b.level! - a.level! || b.importance! - a.importance!,
    () => 'target',
    'above',
  );
}

/** With targets, the rows that `fits` takes; without, those whose level is on that `side` of the average, farthest first. */
function find(
  summary: Summary,
  { rows = summary.items.every(({ kind }) => kind) ? 'kinds' : 'practices', limit = 3 }: FindingOptions,
  fits: (row: ResultRow) => boolean,
  order: (a: ResultRow, b: ResultRow) => number,
  basis: (row: ResultRow) => Finding['basis'],
  side: 'above' | 'below',
): Finding[] {
  const all: readonly ResultRow[] = summary[rows];
  const rated = all.filter(({ level }) => level !== null);
  const height = ({ level }: ResultRow) => (side === 'above' ? level! : -level!);
  const average = rated.reduce((sum, row) => sum + height(row), 0) / rated.length;
  // A mean of equal levels may be off by its rounding.
  const offAverage = (row: ResultRow) => height(row) - average > 1e-9;
  const byHeight = (a: ResultRow, b: ResultRow) => height(b) - height(a) || b.importance! - a.importance!;
  const targets = all.some(({ gap }) => gap !== null);
  return rated
    .filter(targets ? fits : offAverage)
    .sort(targets ? order : byHeight)
    .slice(0, limit)
    .map((row) => ({
      row,
      practiceId: placeOf(row.id)!.practiceId,
      kind: placeOf(row.id)!.kind,
      basis: targets ? basis(row) : side,
    }));
}
