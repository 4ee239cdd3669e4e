import { createSearch } from '@icma-sdk/query/search';
import MiniSearch from 'minisearch';
import { documents } from './known-items.js';

/** minisearch alone as tuned for comparison: prefix, fuzzy 0.2, title twice. */
export function buildBare(): MiniSearch {
  const engine = new MiniSearch({
    fields: ['title', 'statement'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  engine.addAll(documents);
  return engine;
}

export const bare = buildBare();
export const ours = createSearch();

export const idsByBare = (query: string) => bare.search(query).map(({ id }) => id as string);
export const idsByOurs = (query: string) => ours.search(query).results.map(({ item }) => item.id as string);
