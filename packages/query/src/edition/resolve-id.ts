import { type EditionId, type ItemId, type Redirect, redirects } from '@icma-sdk/core';
import { legacyAreas } from '@icma-sdk/core/associations';
import { successorsOf } from '../find/earlier-areas.js';
import { nearestItems } from '../find/nearest-items.js';
import { itemById } from '../internal/items.js';

/** An id that names an item of today. */
export interface CurrentId<I extends ItemId = ItemId> {
  readonly status: 'current';
  readonly id: I;
}

/** An id that is gone. */
interface GoneId {
  readonly id: string;
  /** The first edition without it. */
  readonly since: EditionId;
  /** What happened, in one sentence of ours. */
  readonly note: string;
}

/** An id that is gone, for which one item stands now. */
export interface MovedId extends GoneId {
  readonly status: 'moved';
  readonly to: readonly [ItemId];
}

/** An id that is gone, for which several items stand now. */
export interface SplitId extends GoneId {
  readonly status: 'split';
  /** Items of today in printed order. */
  readonly to: readonly [ItemId, ItemId, ...ItemId[]];
}

/** An id that is gone, for which nothing stands. */
export interface RetiredId extends GoneId {
  readonly status: 'retired';
  readonly to: readonly [];
}

/** An id that is gone, and what stands for it now; `status` tells how many. */
export type FormerId = MovedId | SplitId | RetiredId;

/** A text that has never been an id. */
export interface NoId {
  readonly status: 'unknown';
  readonly id: string;
  /** What replaced an earlier area if the text names one by its number; else at most three ids, nearest first. */
  readonly nearest: readonly ItemId[];
}

/** What has become of an id; `status` tells which. */
export type ResolvedId = CurrentId | FormerId | NoId;

/** The edition in which the 18 earlier areas gave way to the 14 practices. */
const WITHOUT_AREAS: EditionId = 'icma-practices@2017-11';

/**
 * What an id that was stored some time ago stands for today. Ids are never reused, so the answer does not depend on when
 * it was stored. Of the ids of the earlier areas (`legacy-area-08`) it tells the practice that replaced the area;
 * {@link mapItems} tells what else is related. Never throws: of an id that never was one, it says so and gives the nearest.
 *
 * @param gone What is known of ids that are gone, for a corpus of your own; ours if not given.
 *
 * @example
 * ```ts
 * resolveId('practice-07'); // { status: 'current', id: 'practice-07' }
 * const stored = resolveId('legacy-area-08');
 * if (stored.status === 'moved') stored.to; // ['practice-02']
 * const mistyped = resolveId('practise-07');
 * if (mistyped.status === 'unknown') mistyped.nearest[0]; // 'practice-07'
 * resolveId('group-old', [{ id: 'group-old', replacedBy: [], since: 'icma-practices@2017-11', note: 'An example.' }]).status; // 'retired'
 * ```
 */
export function resolveId<I extends ItemId>(id: I, gone?: readonly Redirect[]): CurrentId<I>;
export function resolveId(id: string, gone?: readonly Redirect[]): ResolvedId;
export function resolveId(id: string, gone: readonly Redirect[] = redirects): ResolvedId {
  if (itemById.has(id)) return { status: 'current', id: id as ItemId };
  const redirect = gone.find((one) => one.id === id) ?? areaRedirect(id);
  if (redirect) {
    const { replacedBy: to, since, note } = redirect;
    const status = to.length === 0 ? 'retired' : to.length === 1 ? 'moved' : 'split';
    return { status, id, to, since, note } as FormerId;
  }
  const successors = successorsOf(id);
  return {
    status: 'unknown',
    id,
    nearest: (successors.length > 0 ? successors : nearestItems(id)).map((one) => one.id),
  };
}

/** What is known of the id of an earlier area. */
function areaRedirect(id: string): Redirect | undefined {
  if (!legacyAreas.some((area) => area.id === id)) return undefined;
  const successors = successorsOf(id);
  const note = successors.map(({ rationale }) => rationale).join(' ');
  return { id, replacedBy: successors.map((one) => one.id), since: WITHOUT_AREAS, note };
}
