import type { Figures } from '../types/summary.js';

/** Higher priority first, then higher importance; what is equal keeps its order. Rows without a priority come last. */
export function byPriority(a: Figures, b: Figures): number {
  return (b.priority ?? -1) - (a.priority ?? -1) || (b.importance ?? 0) - (a.importance ?? 0);
}

/** The rows with their rank, from 1, in the order given; `null` for rows without a priority. */
export function ranked<T extends Figures>(rows: readonly T[]): (T & { readonly rank: number | null })[] {
  const ranks = new Map(
    rows
      .filter(({ priority }) => priority !== null)
      .sort(byPriority)
      .map((row, index) => [row, index + 1]),
  );
  return rows.map((row) => ({ ...row, rank: ranks.get(row) ?? null }));
}
