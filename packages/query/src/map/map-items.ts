import type { AssociationEnd } from '@icma-sdk/core';
import type { OneOrMore } from '../filter/filter-options.js';
import { checkOptions } from '../internal/check-options.js';
import { associatedItems, associationRules } from './associated-items.js';
import type { AssociableType, AssociatedItem, AssociationOptions } from './types.js';

/** What {@link mapItems} takes: as {@link AssociationOptions}, but it must be said what to map to. */
export interface MapOptions<T extends AssociableType> extends AssociationOptions<T> {
  readonly to: OneOrMore<T>;
}

/** One id that was to be mapped, and what it maps to; nothing if it is unknown or nothing is associated. */
export interface Mapping<T extends AssociableType = AssociableType> {
  readonly from: AssociationEnd;
  readonly to: readonly AssociatedItem<T>[];
}

/**
 * What each id corresponds to among things of another type: tenets to practices and back, the 18 earlier areas to the
 * 14 practices, a dimension to the tenets of its practice. One entry per different id, in the order given; within an
 * entry as {@link associatedItems} orders.
 *
 * @throws {OptionError} for an unknown option or value; never for an id.
 *
 * @example
 * ```ts
 * mapItems(['legacy-area-08'], { to: 'practice' })[0].to.map(({ item, relation }) => [item.id, relation]); // [['practice-02', 'replacedBy'], ['practice-09', 'isRelatedTo']]
 * mapItems(['tenet-03', 'tenet-07'], { to: 'practice', confidence: 'high' }).map(({ to }) => to.map(({ item }) => item.code)); // [['1'], ['1']]
 * ```
 */
export function mapItems<T extends AssociableType>(
  ids: OneOrMore<AssociationEnd>,
  options: MapOptions<T>,
): Mapping<T>[] {
  checkOptions(options, associationRules);
  return [...new Set([ids].flat())].map((from) => ({ from, to: associatedItems(from, options) }));
}
