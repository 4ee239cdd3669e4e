import type { ItemId } from '@icma-sdk/core';
import { items } from '../internal/items.js';
import { nearest } from '../internal/nearest.js';
import { listWords, showValue } from '../internal/show-value.js';
import { keysOf } from './item-keys.js';
import { nameKey } from './name-key.js';

/** Beyond this share of slips a suggestion would read as a guess, and the message makes none. */
const STILL_LIKELY = 0.4;

/**
 * Thrown by {@link getItem} for an id that no item has. Carries the value as given and the three nearest ids, nearest
 * first; the message names those that are equally near, if they are near at all.
 *
 * @example
 * ```ts
 * getItem('practise-7'); // throws UnknownItemError: No item "practise-7". Did you mean "practice-07"?
 * new UnknownItemError('practise-7').nearest; // ['practice-07', 'practice-01', 'practice-02']
 * ```
 */
export class UnknownItemError extends Error {
  override readonly name = 'UnknownItemError';
  /** What was asked for, as given. */
  readonly value: unknown;
  /** Three ids, nearest first. */
  readonly nearest: readonly ItemId[];

  constructor(value: unknown) {
    const near = nearest(typeof value === 'string' ? nameKey(value) : '', items, keysOf).slice(0, 3);
    const likely = near.filter(({ distance }) => distance === near[0]!.distance && distance <= STILL_LIKELY);
    const question = likely.length > 0 ? ` Did you mean ${listWords(likely.map((n) => `"${n.value.id}"`))}?` : '';
    super(`No item ${showValue(value)}.${question}`);
    this.value = value;
    this.nearest = near.map((n) => n.value.id);
  }
}
