import { type EditionId, type ItemId, type Redirect, redirects } from '@icma-sdk/core';
import { nearestItems } from '../find/nearest-items.js';
import { itemById } from '../internal/items.js';

/** An id that names an item of today. */
export interface CurrentId<I extends ItemId = ItemId> {
  readonly status: 'current';
  readonly id: I;
}

/** An id that is gone, and what stands for it now. */
export interface FormerId {
  /** `moved`: one item stands for it now; `split`: several; `retired`: none. */
  readonly status: 'moved' | 'split' | 'retired';
  readonly id: string;
  /** Items of today in printed order. */
  readonly to: readonly ItemId[];
  /** The first edition without it. */
  readonly since: EditionId;
  /** What happened, in one sentence of ours. */
  readonly note: string;
}

/** A text that has never been an id. */
export interface NoId {
  readonly status: 'unknown';
  readonly id: string;
  /** At most three ids that may be meant, nearest first. */
  readonly nearest: readonly ItemId[];
}

/** What has become of an id; `status` tells which. */
export type ResolvedId = CurrentId | FormerId | NoId;

/**
 * What an id that was stored some time ago stands for today. Ids are never reused, so the answer does not depend on when
 * it was stored. The earlier areas never were ids of items: put those through {@link mapItems}.
 *
 * @param gone What is known of ids that are gone, for a corpus of your own; ours if not given.
 *
 * @example
 * ```ts
 * resolveId('practice-07'); // { status: 'current', id: 'practice-07' }
 * resolveId('practise-07').nearest[0]; // 'practice-07'
 * const gone = [{ id: 'practice-15', replacedBy: ['practice-02', 'practice-09'], since: 'icma-practices@2017-11', note: 'An example.' }];
 * resolveId('practice-15', gone).status; // 'split'
 * ```
 */
export function resolveId<I extends ItemId>(id: I, gone?: readonly Redirect[]): CurrentId<I>;
export function resolveId(id: string, gone?: readonly Redirect[]): ResolvedId;
export function resolveId(id: string, gone: readonly Redirect[] = redirects): ResolvedId {
  if (itemById.has(id)) return { status: 'current', id: id as ItemId };
  const redirect = gone.find((one) => one.id === id);
  if (!redirect) return { status: 'unknown', id, nearest: nearestItems(id).map((item) => item.id) };
  const { replacedBy: to, since, note } = redirect;
  return { status: to.length === 0 ? 'retired' : to.length === 1 ? 'moved' : 'split', id, to, since, note };
}
