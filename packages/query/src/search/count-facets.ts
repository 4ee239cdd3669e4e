import type { Kind, PracticeId } from '@icma-sdk/core';
import type { Place } from './place-of.js';
import type { Facet, SearchAnswer } from './types.js';

/** How many of the items found stand in which practice and kind, in the order of all items. */
export function countFacets(all: readonly Place[], found: readonly Place[]): SearchAnswer['facets'] {
  return {
    practice: count(all, found, (place) => place.practice as PracticeId | undefined),
    kind: count(all, found, (place) => place.kind as Kind | undefined),
  };
}

function count<V extends string>(all: readonly Place[], found: readonly Place[], of: (place: Place) => V | undefined) {
  const counts = new Map<V, number>();
  for (const place of found) {
    const value = of(place);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const facets: Facet<V>[] = [];
  for (const value of new Set(all.map(of))) {
    const known = value === undefined ? undefined : counts.get(value);
    if (value !== undefined && known !== undefined) facets.push({ value, count: known });
  }
  return facets;
}
