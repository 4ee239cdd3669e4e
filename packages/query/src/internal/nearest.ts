import { editDistance } from './edit-distance.js';

/** A longer text is compared by its start: nothing here has a name half as long, and the cost grows with the length. */
const COMPARED = 64;

export interface Near<T> {
  readonly value: T;
  /** Slips per character of the longer text: 0 is the same, 1 has nothing in common. */
  readonly distance: number;
}

/**
 * The candidates by how few slips part them from `text`, nearest first, equally near ones in the order given.
 * A candidate is as near as the nearest of its names.
 */
export function nearest<T>(
  text: string,
  candidates: Iterable<T>,
  namesOf: (candidate: T) => readonly string[],
): Near<T>[] {
  const start = text.slice(0, COMPARED);
  return Array.from(candidates, (value) => {
    const distances = namesOf(value).map((name) => editDistance(start, name) / Math.max(start.length, name.length, 1));
    return { value, distance: Math.min(1, ...distances) };
  }).sort((a, b) => a.distance - b.distance);
}
