import { tenets } from '@icma-sdk/core';
import { borneOnBy } from '../filter/associated-ids.js';
import { basisRule, groupRule, idsOf } from '../filter/rules.js';
import { isOneOf, practicesIn, type Test } from '../filter/tests.js';
import type { OptionRules } from '../internal/check-options.js';
import type { Place } from './place-of.js';
import type { SearchableItem, SearchFilter } from './types.js';

/** What a filter over these places may ask for. */
export function searchFilterRules(places: readonly Place[]): OptionRules {
  const valuesOf = (key: keyof Place) => new Set(places.flatMap((place) => place[key] ?? []));
  return new Map([
    ...(['type', 'practice', 'kind', 'edition'] as const).map((key) => [key, valuesOf(key)] as const),
    ['ids', valuesOf('id')],
    ['group', groupRule],
    ['tenet', idsOf(tenets)],
    ['basis', basisRule],
  ]);
}

/** Passes the places that a checked filter lets through. */
export function passes(filter: SearchFilter<SearchableItem>): Test<Place> {
  const tests: Test<Place>[] = [];
  const ask = (key: keyof Place, isWanted: Test<string>) => {
    tests.push((place) => place[key] !== undefined && isWanted(place[key]));
  };
  for (const key of ['type', 'practice', 'kind', 'edition'] as const) {
    if (filter[key] !== undefined) ask(key, isOneOf(filter[key]));
  }
  if (filter.ids !== undefined) ask('id', isOneOf(filter.ids));
  if (filter.group !== undefined) ask('practice', isOneOf(practicesIn(filter.group)));
  if (filter.tenet !== undefined || filter.basis !== undefined) {
    const { practices, dimensions } = borneOnBy(filter.tenet, filter.basis);
    const named = new Set<string>([...dimensions.keys(), ...dimensions.values()]);
    tests.push(({ id, practice }) => named.has(id) || practices.has(practice ?? ''));
  }
  return (place) => tests.every((test) => test(place));
}
