import type { Kind } from '@icma-sdk/core';

/** Where an item belongs. */
export interface Place {
  readonly practiceId: string;
  /** `null` when the item is the practice as a whole. */
  readonly kind: Kind | null;
  /** Lower-case letter of a dimension; `null` when the item is a practice or one kind of it. */
  readonly letter: string | null;
}

const ITEM_ID = /^(practice-\d\d)(?:-(leadership|management)(?:-([a-z]))?)?$/;

/** The practice, kind and letter that an item id names; `undefined` when it is not an item id. Throws nothing. */
export function placeOf(itemId: string): Place | undefined {
  const match = ITEM_ID.exec(itemId);
  return match
    ? { practiceId: match[1]!, kind: (match[2] as Kind | undefined) ?? null, letter: match[3] ?? null }
    : undefined;
}
