import { type CodeOfEthics, codeOfEthics, type IcmaPractices, type Item, icmaPractices } from '@icma-sdk/core';

/** Every item of a document in printed order; a practice before its dimensions, the narrative before the practices. */
export function itemsOf(document: CodeOfEthics | IcmaPractices): Item[] {
  if (document.id === 'code-of-ethics') return [document.preamble, ...document.tenets, document.adoption];
  const { introduction, narrative, practices } = document;
  const withDimensions = practices.flatMap((practice) => [practice, ...practice.leadership, ...practice.management]);
  return [...introduction, narrative, ...narrative.groups, ...withDimensions];
}

/** Every item: the Code of Ethics, then the Practices. */
export const items: readonly Item[] = /* @__PURE__ */ [codeOfEthics, icmaPractices].flatMap(itemsOf);

/** A `Map`, so that the names that every object inherits are not taken for ids. */
export const itemById: ReadonlyMap<string, Item> = /* @__PURE__ */ new Map(items.map((item) => [item.id, item]));
