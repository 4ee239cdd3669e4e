import { dimensions, practices, tenets } from '@icma-sdk/core';
import { checkOptions, listOf, type OptionRule, type OptionRules, wholeNumber } from '../internal/check-options.js';
import { queryWords } from '../internal/query-words.js';
import { OptionError } from '../option-error.js';
import { contentWords } from './content-words.js';
import { countFacets } from './count-facets.js';
import { createHighlighter } from './find-highlights.js';
import { createNamedFinder } from './find-named.js';
import { type Place, placesOf } from './place-of.js';
import { passes, searchFilterRules } from './search-filter.js';
import { buildIndex } from './search-index.js';
import { suggestWords } from './suggest-words.js';
import { synonymGroups } from './synonym-groups.js';
import { buildThesaurus } from './thesaurus.js';
import type {
  OfType,
  QueryOptions,
  Search,
  SearchableItem,
  SearchField,
  SearchItem,
  SearchOptions,
  TypeOf,
} from './types.js';

const RESULTS = 10;
const SUGGESTIONS = 5;

const anyObject = (value: unknown) => (value !== null && typeof value === 'object' ? undefined : 'an object');
const isItem = (one: unknown) => typeof (one as SearchableItem)?.statement === 'string';

const creationRules: OptionRules = /* @__PURE__ */ new Map<string, OptionRule>([
  ['items', listOf(isItem, 'items')],
  ['synonyms', listOf(Array.isArray, 'lists')],
  ['fields', new Set(['title', 'statement'])],
]);
const queryRules: OptionRules = /* @__PURE__ */ new Map([
  ['limit', wholeNumber],
  ['filter', anyObject],
]);
const suggestRules: OptionRules = /* @__PURE__ */ new Map([['limit', wholeNumber]]);

/**
 * A search over the tenets, practices and dimensions, or over items of your own. Takes some milliseconds: make it once.
 * The items, their order and the synonyms are fixed from then on.
 *
 * @throws {OptionError} for an unknown option or value.
 *
 * @example
 * ```ts
 * const { search, suggest } = createSearch();
 * search('budget transparency').results[0].item.id; // 'practice-12-leadership-a'
 * search('comunity engagment', { filter: { type: 'practice' } }).results[0].item.title; // 'Community Engagement'
 * suggest('strategic plann')[0].text; // 'strategic planning'
 * ```
 */
export function createSearch<const T extends SearchableItem = SearchItem>(options: SearchOptions<T> = {}): Search<T> {
  checkOptions(options, creationRules);
  const items =
    options.items ?? ([...tenets, ...practices, ...dimensions] as readonly SearchableItem[] as readonly T[]);
  const fields = [...new Set([options.fields ?? (['title', 'statement'] as const)].flat())] as SearchField[];
  const places = placesOf(items);
  const filterRules = searchFilterRules(places);
  const index = buildIndex(items, fields, buildThesaurus(options.synonyms ?? synonymGroups));

  const findHighlights = createHighlighter(fields);
  const findNamed = createNamedFinder(items);

  return {
    search<const K extends TypeOf<T>>(text: string, query: QueryOptions<T, K> = {}) {
      checkText(text);
      checkOptions(query, queryRules);
      const { limit = RESULTS, filter } = query;
      if (filter) checkOptions(filter, filterRules);
      const usedTerms = contentWords(queryWords(text));
      const isAllowed = filter && passes(filter);
      const isInPlace = isAllowed && ((position: number) => isAllowed(places[position]!));
      const found = index.find(usedTerms, isInPlace, findNamed(text));
      const placesFound: Place[] = found.map(({ position }) => places[position]!);
      const results = found.slice(0, limit).map(({ position, score, words }) => {
        const item = items[position] as OfType<T, K>;
        return { item, score, highlights: findHighlights(item, words) };
      });
      return { results, total: found.length, facets: countFacets(places, placesFound), usedTerms };
    },
    suggest(text, query = {}) {
      checkText(text);
      checkOptions(query, suggestRules);
      return suggestWords(text, index).slice(0, query.limit ?? SUGGESTIONS);
    },
  };
}

/** Any string will do, but what is no string would silently find nothing. */
function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new OptionError('text', text, ['a string']);
}
