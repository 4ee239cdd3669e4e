import { adoption, type Item, icmaPractices, narrative, practices, preamble, tenets } from '@icma-sdk/core';

/** Every item in printed order: the Code of Ethics, what introduces the Practices, then each practice before its dimensions. */
export const items: readonly Item[] = /* @__PURE__ */ listItems();

/** A `Map`, so that the names that every object inherits are not taken for ids. */
export const itemById: ReadonlyMap<string, Item> = /* @__PURE__ */ new Map(items.map((item) => [item.id, item]));

function listItems(): Item[] {
  return [
    preamble,
    ...tenets,
    adoption,
    ...icmaPractices.introduction,
    narrative,
    ...narrative.groups,
    ...practices.flatMap((practice) => [practice, ...practice.leadership, ...practice.management]),
  ];
}
