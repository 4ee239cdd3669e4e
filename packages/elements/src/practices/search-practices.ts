import { dimensions, practices } from '@icma-sdk/core';
import { createSearch, type Search } from '@icma-sdk/query/search';
import type { FoundItems } from '../views/practices-answer.js';

/** One index for every element of the page, made when the first person types. */
let search: Search<(typeof practices)[number] | (typeof dimensions)[number]> | undefined;
/** What was found last: one answer is asked for several times, by what draws it and by what tells of it. */
let last: { readonly query: string; readonly found: FoundItems | undefined } | undefined;

/** What answers to `query` among the practices and their dimensions; undefined where it has no word that could be looked for. */
export function searchPractices(query: string): FoundItems | undefined {
  if (last?.query !== query) last = { query, found: foundBy(query) };
  return last.found;
}

/** At most five ways to go on typing. */
export function suggestPractices(query: string): string[] {
  return query.trim()
    ? index()
        .suggest(query)
        .map(({ text }) => text)
    : [];
}

function foundBy(query: string): FoundItems | undefined {
  if (!query.trim()) return undefined;
  const { results, usedTerms } = index().search(query, { limit: Number.POSITIVE_INFINITY });
  return usedTerms.length > 0 ? new Map(results.map(({ item, ...found }) => [item.id, found])) : undefined;
}

function index() {
  search ??= createSearch({ items: [...practices, ...dimensions] });
  return search;
}
