import type { EditionId } from './edition.js';
import type { ItemId } from './item-id.js';

/** An id that no longer names an item, and the items that stand for it now. Ids are never reused, so this never ends. */
export interface Redirect {
  /** The id that is gone. */
  readonly id: string;
  /** Items of today: one if it moved, several if it was split, none if it was retired. Never an id that is gone itself. */
  readonly replacedBy: readonly ItemId[];
  /** The first edition without it. */
  readonly since: EditionId;
  /** What happened, in one sentence of ours. */
  readonly note: string;
}
