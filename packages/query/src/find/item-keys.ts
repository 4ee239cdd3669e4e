import type { Item, Practice } from '@icma-sdk/core';
import { fold } from '../internal/fold.js';
import { items } from '../internal/items.js';

/** No name of an item is half as long; a longer text names none, and is not read. */
export const LONGEST_NAME = 128;

/**
 * The form in which names are compared: folded, no leading zeros, no spaces ("Practice 07" and "practice-7" are
 * `practice7`, "7.L.A" is `7la`); a space stays between two numbers. A text of more than 128 characters, not counting spaces at its ends, gives "".
 */
export function nameKey(text: string): string {
  const trimmed = String(text).trim();
  if (trimmed.length > LONGEST_NAME) return '';
  return fold(trimmed)
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, '')
    .replace(/(?<!\p{N}) | (?!\p{N})/gu, '');
}

/** Items do not change, so the names of each are folded once. */
const keysByItem = /* @__PURE__ */ new WeakMap<Item, readonly string[]>();

/** All keys that name an item: those of its id, code, slug and title. */
export function keysOf(item: Item): readonly string[] {
  let keys = keysByItem.get(item);
  if (!keys) {
    const { id, code = '', slug = '', title = '' } = item as Partial<Practice> & Item;
    keys = [...new Set([id, code, slug, title].map(nameKey))].filter((key) => key !== '');
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
