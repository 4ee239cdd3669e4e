import type { AssociationEnd } from '@icma-sdk/core';
import type { OneOrMore } from '../filter/filter-options.js';
import { isOneOf } from '../filter/tests.js';
import { checkOptions, type OptionRules } from '../internal/check-options.js';
import { OptionError } from '../option-error.js';
import { associatedItems, associationRules, typeRule } from './associated-items.js';
import { namedEnd } from './named-ends.js';
import type { AssociableType, AssociatedItem, AssociationOptions } from './types.js';

/** What {@link mapItems} takes: as {@link AssociationOptions}, but it must be said what to map to. */
export interface MapOptions<T extends AssociableType> extends AssociationOptions<T> {
  readonly to: OneOrMore<T>;
  /** What the texts name; anything if not given. With `'legacy-area'`, a bare "8" is the eighth of the earlier areas. */
  readonly from?: OneOrMore<AssociableType> | undefined;
}

/** One id or other name that was to be mapped, and what it maps to. */
export interface Mapping<T extends AssociableType = AssociableType, F extends string = AssociationEnd> {
  /** As given. */
  readonly from: F;
  /** What it names; `undefined` if nothing, or several things. */
  readonly id: AssociationEnd | undefined;
  /** If it names nothing, at most three ids that may be meant, nearest first; all that it names if they are several. */
  readonly nearest: readonly AssociationEnd[];
  /** Empty if `id` is undefined, or if nothing of the type is associated with it. */
  readonly to: readonly AssociatedItem<T>[];
}

const rules: OptionRules = /* @__PURE__ */ new Map([...associationRules, ['from', typeRule]]);

/**
 * What each id corresponds to among things of another type: tenets to practices and back, the 18 earlier areas to the
 * 14 practices, a dimension to the tenets of its practice. An earlier area goes by its id (`legacy-area-08`), its number
 * ("area 8") or its title; all else by what {@link findItem} reads. One entry per different text, in the order given;
 * within an entry as {@link associatedItems} orders.
 *
 * @throws {OptionError} for an unknown option or value, or without `to`; never for an id.
 *
 * @example
 * ```ts
 * mapItems(['legacy-area-08'], { to: 'practice' })[0].to.map(({ item, relation }) => [item.id, relation]); // [['practice-02', 'replacedBy'], ['practice-09', 'isRelatedTo']]
 * mapItems(['tenet-03', 'tenet-07'], { to: 'practice', confidence: 'high' }).map(({ to }) => to.map(({ item }) => item.code)); // [['1'], ['1']]
 * mapItems(['area 8', '10', 'art'], { from: 'legacy-area', to: 'practice' }).map(({ id }) => id); // ['legacy-area-08', 'legacy-area-10', undefined]
 * ```
 */
export function mapItems<T extends AssociableType>(
  ids: OneOrMore<AssociationEnd>,
  options: MapOptions<T>,
): Mapping<T>[];
export function mapItems<T extends AssociableType>(
  ids: OneOrMore<string>,
  options: MapOptions<T>,
): Mapping<T, string>[];
export function mapItems<T extends AssociableType>(
  ids: OneOrMore<string>,
  options: MapOptions<T>,
): Mapping<T, string>[] {
  checkOptions(options, rules);
  const { from: types, ...rest } = options;
  // The compiler asks for it; without the compiler, everything would be mapped to everything.
  if (rest.to === undefined) throw new OptionError('to', rest.to, [...typeRule]);
  const isWanted = types === undefined ? () => true : isOneOf(types);
  return [...new Set([ids].flat())].map((from) => {
    const { end, nearest } = namedEnd(from, ({ type }) => isWanted(type));
    const to = end ? associatedItems(end.id, rest) : [];
    return { from, id: end?.id, nearest: nearest.map(({ id }) => id), to };
  });
}
