import type { Item, Practice } from '@icma-sdk/core';
import { citedTitle } from '../cite/reference.js';
import { items } from '../internal/items.js';
import { nameKey } from './name-key.js';

/** Items do not change, so the names of each are folded once. */
const keysByItem = /* @__PURE__ */ new WeakMap<Item, readonly string[]>();

/** All keys that name an item: those of its id, code, slug and title, of these together, and of how it is cited. */
export function keysOf(item: Item): readonly string[] {
  let keys = keysByItem.get(item);
  if (!keys) {
    const { id, code = '', slug = '', title = '' } = item as Partial<Practice> & Item;
    const names = [id, code, slug, title, citedTitle(item)];
    if (code) names.push(`${code} ${title}`, `${item.type} ${code} ${title}`);
    keys = [...new Set(names.map(nameKey))].filter((key) => key !== '');
    keysByItem.set(item, keys);
  }
  return keys;
}

let cache: ReadonlyMap<string, readonly Item[]> | undefined;

/** Key → the items it names, in printed order. Built at the first question: an import alone costs nothing. */
export function itemsByKey(): ReadonlyMap<string, readonly Item[]> {
  if (cache) return cache;
  const map = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) map.set(key, [...(map.get(key) ?? []), item]);
  }
  cache = map;
  return map;
}
