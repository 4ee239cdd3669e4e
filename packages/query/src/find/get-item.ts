import type { ItemId, ItemOf } from '@icma-sdk/core';
import { itemById } from '../internal/items.js';
import { UnknownItemError } from './unknown-item-error.js';

/**
 * The item with exactly this id, as its own type: `getItem('tenet-03')` is a `Tenet<'tenet-03'>`. For text that a person
 * wrote, take {@link findItem}.
 *
 * @throws {UnknownItemError} if no item has the id, which the compiler lets pass only where the id is not known to it.
 *
 * @example
 * ```ts
 * getItem('practice-07').title; // 'Strategic Planning'
 * getItem('practice-07-leadership-a').code; // '7.L.A'
 * ```
 */
export function getItem<I extends ItemId>(id: I): ItemOf<I> {
  const item = itemById.get(id);
  if (!item) throw new UnknownItemError(id);
  return item as ItemOf<I>;
}
