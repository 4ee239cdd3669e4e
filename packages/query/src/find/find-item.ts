import type { Item } from '@icma-sdk/core';
import { checkOptions, type OptionRules } from '../internal/check-options.js';
import { items } from '../internal/items.js';
import { itemsByKey } from './item-keys.js';
import { nameKey } from './name-key.js';

/** What kind of thing an item is: `'tenet'`, `'practice'`, `'dimension'`, `'group'`… */
export type ItemType = Item['type'];

/** The interface of the items of type `T`: `ItemOfType<'tenet'>` is `Tenet`. */
export type ItemOfType<T extends ItemType> = Extract<Item, { readonly type: T }>;

/** Which items {@link findItem} and {@link nearestItems} look among. */
export interface FindOptions<T extends ItemType = ItemType> {
  /** One type or several; all types if not given. */
  readonly type?: T | readonly T[] | undefined;
}

const rules: OptionRules = /* @__PURE__ */ new Map([['type', /* @__PURE__ */ new Set(items.map(({ type }) => type))]]);

/**
 * The one item that a person's text names, or `undefined` if none or several do. Names are ids, codes ("7.L.A"), slugs
 * (the title as in an address: "strategic-planning"), titles, a code with its title ("7. Strategic Planning"), and what
 * {@link cite} calls the item ("Practice 7: Strategic Planning"). Case, spaces, punctuation, accents and leading zeros do
 * not count, and "&" is "and". A bare "7" is both a tenet and a practice: give a `type`, or ask {@link nearestItems}. Reads
 * any text, at most 128 characters.
 *
 * @throws {OptionError} for an unknown option or type; never for the text.
 *
 * @example
 * ```ts
 * findItem('7.l.a')?.id; // 'practice-07-leadership-a'
 * findItem('strategic planning')?.id; // 'practice-07'
 * findItem('7'); // undefined
 * findItem('7', { type: 'tenet' })?.title; // 'Political neutrality'
 * ```
 */
export function findItem<T extends ItemType = ItemType>(
  text: string,
  options: FindOptions<T> = {},
): ItemOfType<T> | undefined {
  const named = namedItems(text, options);
  return named.length === 1 ? named[0] : undefined;
}

/** All items of the types asked for that the text names, in printed order. */
export function namedItems<T extends ItemType>(text: string, options: FindOptions<T>): ItemOfType<T>[] {
  const isWanted = typeTest(options);
  return (itemsByKey().get(nameKey(text)) ?? []).filter(isWanted);
}

/** @throws {OptionError} for an unknown option or type. */
export function typeTest<T extends ItemType>(options: FindOptions<T>): (item: Item) => item is ItemOfType<T> {
  checkOptions(options, rules);
  const types: readonly string[] | undefined = options.type === undefined ? undefined : [options.type].flat();
  return (item): item is ItemOfType<T> => !types || types.includes(item.type);
}
