import type { Edition, FrameworkId, Item, ItemId } from '@icma-sdk/core';
import { type Revision, revisions } from '@icma-sdk/core/revisions';
import { editionNamed, editionOf } from '../internal/edition-of.js';
import { itemById } from '../internal/items.js';
import type { HeldEdition } from './held-edition.js';

/** What has an edition: an item, a document, or a document in one edition. */
export type EditionRef = ItemId | FrameworkId | HeldEdition;

/** Which edition some wording here is of, and what is known of it since. */
export interface EditionStatus {
  readonly ref: EditionRef;
  /** Its `isDefault` says whether the entries without an edition in their name follow it. */
  readonly edition: Edition;
  /**
   * `reworded`: ICMA says that it changed wording that was asked about. `unverified`: a review is known, its outcome is
   * not. `none-known`: no later change is known to us, which does not prove that there is none.
   */
  readonly status: 'reworded' | 'unverified' | 'none-known';
  /** What touches the wording, oldest first, each with its date and source; empty if none is known. */
  readonly revisions: readonly Revision[];
}

/**
 * Whether the wording given here is still ICMA's, as far as we know. A practice is asked about with its dimensions, the
 * narrative with its groups, a document with everything in it. `undefined` if nothing has the id; never throws.
 *
 * @example
 * ```ts
 * editionStatus('tenet-04').edition.edition; // '2017-06'
 * editionStatus('tenet-04').status; // 'reworded'
 * editionStatus('tenet-04').revisions.map(({ date, source }) => [date, source.publisher]); // [['2023-04', 'icma.org']]
 * editionStatus('tenet-03').status; // 'none-known'
 * editionStatus('icma-practices@2017-11').status; // 'none-known'
 * ```
 */
export function editionStatus(ref: EditionRef): EditionStatus;
export function editionStatus(ref: string): EditionStatus | undefined;
export function editionStatus(ref: string): EditionStatus | undefined {
  const item = itemById.get(ref);
  const edition = item ? editionOf(item) : editionNamed(ref);
  if (!edition) return undefined;
  const ids: ReadonlySet<string> | undefined = item && new Set(idsWithin(item));
  const touching = revisions.filter(
    (one) => one.edition === edition.id && (!ids || one.items.some((id) => ids.has(id))),
  );
  const isReworded = touching.some(({ outcome }) => outcome === 'reworded');
  const status = isReworded ? 'reworded' : touching.length > 0 ? 'unverified' : 'none-known';
  return { ref: ref as EditionRef, edition, status, revisions: touching };
}

/** The item and the items that are printed within it. */
function idsWithin(item: Item): string[] {
  if (item.type === 'practice') return [item, ...item.leadership, ...item.management].map(({ id }) => id);
  if (item.type === 'narrative') return [item, ...item.groups].map(({ id }) => id);
  return [item.id];
}
