import { type Edition, editions, type Item, narrative, type Source } from '@icma-sdk/core';
import { itemById } from './items.js';

/** Where the words of an item stand; a dimension's source is its practice's, a group's the narrative's. */
export function sourceOf(item: Item): Source {
  if (item.type === 'dimension') return sourceOf(itemById.get(item.practiceId)!);
  return item.type === 'group' ? narrative.source : item.source;
}

/** The edition that the words of an item are of. */
export function editionOf(item: Item): Edition {
  const { document, edition } = sourceOf(item);
  return editions.find((one) => one.id === `${document}@${edition}`)!;
}

/** The edition with this id, or that a document has unless another is named. */
export function editionNamed(ref: string): Edition | undefined {
  return editions.find(({ id, document, isDefault }) => id === ref || (document === ref && isDefault));
}
