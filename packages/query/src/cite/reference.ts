import type { Edition, Item } from '@icma-sdk/core';
import { editionOf, sourceOf } from '../internal/edition-of.js';
import { itemById } from '../internal/items.js';

/** What a citation of an item says, whatever its style. */
export interface Reference {
  /** Id of the item and edition, such as `tenet-03-2017-06`. */
  readonly key: string;
  /** Place in the document and, where the document has one, its title: "Practice 7: Strategic Planning". */
  readonly title: string;
  readonly edition: Edition;
  readonly year: string;
  /** 1 to 12. */
  readonly month: number;
}

export function referenceTo(item: Item): Reference {
  const edition = editionOf(item);
  const [year, month] = edition.edition.split('-');
  return { key: `${item.id}-${edition.edition}`, title: titleOf(item), edition, year: year!, month: Number(month) };
}

/** Titles of tenets and groups are ours, so they are not cited. */
function titleOf(item: Item): string {
  const { locator } = sourceOf(item);
  switch (item.type) {
    case 'practice':
      return `${locator}: ${item.title}`;
    case 'dimension':
      return `${titleOf(itemById.get(item.practiceId)!)}, ${item.kind} dimension ${item.letter}`;
    case 'group':
      return `${locator}: ${item.statement}`;
    default:
      return locator;
  }
}
