import { nameKey } from '../find/name-key.js';
import type { SearchableItem } from './types.js';

/** Positions of the items that a text names, in the way of `findItem`. */
export type NamedFinder = (text: string) => readonly number[];

type Named = SearchableItem & { readonly code?: string };

/**
 * Finds items by title, and by id and code if the text has a number: "Strategic Planning", "practice 7", "7.L.A". Ids and
 * codes are read at the first such text, as most searches never meet one.
 */
export function createNamedFinder(items: readonly Named[]): NamedFinder {
  const titles = groupByKey(items, ({ title = '' }) => [title]);
  let numbered: typeof titles | undefined;
  return (text) => {
    const key = nameKey(text);
    if (!/\d/.test(key)) return titles.get(key) ?? [];
    numbered ??= groupByKey(items, ({ id, code = '', title = '' }) => [id, code, title]);
    return numbered.get(key) ?? [];
  };
}

function groupByKey(items: readonly Named[], namesOf: (item: Named) => string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  items.forEach((item, position) => {
    for (const key of new Set(namesOf(item).map(nameKey))) {
      if (key) positions.set(key, [...(positions.get(key) ?? []), position]);
    }
  });
  return positions;
}
