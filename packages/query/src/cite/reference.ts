import type { Edition, Item } from '@icma-sdk/core';
import { editionNamed, editionOf, sourceOf } from '../internal/edition-of.js';
import { itemById } from '../internal/items.js';

/** What a citation says, whatever its style. */
export interface Reference {
  /** Id of the item or document, and edition, such as `tenet-03-2017-06`. */
  readonly key: string;
  /** Place in the document and, where the document has one, its title: "Practice 7: Strategic Planning"; none for the whole of it. */
  readonly title: string | undefined;
  readonly edition: Edition;
  readonly year: string;
  /** 1 to 12. */
  readonly month: number;
}

/** `undefined` if neither an item nor a document nor an edition has the id. */
export function referenceTo(ref: string): Reference | undefined {
  const item = itemById.get(ref);
  const edition = item ? editionOf(item) : editionNamed(ref);
  if (!edition) return undefined;
  const [year, month] = edition.edition.split('-');
  return {
    key: `${item?.id ?? edition.document}-${edition.edition}`,
    title: item && citedTitle(item),
    edition,
    year: year!,
    month: Number(month),
  };
}

/** What stands in a citation for its title: titles of tenets and groups are ours, so they are not cited. */
export function citedTitle(item: Item): string {
  const { locator } = sourceOf(item);
  switch (item.type) {
    case 'practice':
      return `${locator}: ${item.title}`;
    case 'dimension':
      return `${citedTitle(itemById.get(item.practiceId)!)}, ${item.kind} dimension ${item.letter}`;
    case 'group':
      return `${locator}: ${item.statement}`;
    default:
      return locator;
  }
}
