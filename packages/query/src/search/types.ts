import type { Basis, EditionId, GroupId, Item, Kind, PracticeId, TenetId } from '@icma-sdk/core';
import type { OneOrMore } from '../filter/filter-options.js';

/** What a search can hold: anything with an id and words. Type, kind and practice serve the filter and the facets. */
export interface SearchableItem {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly statement: string;
}

/** What a search holds unless told otherwise. */
export type SearchItem = Extract<Item, { readonly type: 'tenet' | 'practice' | 'dimension' }>;

/** A field whose words are searched. */
export type SearchField = 'title' | 'statement';

/** What {@link createSearch} takes. */
export interface SearchOptions<T extends SearchableItem = SearchItem> {
  /** What is searched, in the order that decides between equals. Tenets, practices and dimensions if not given. */
  readonly items?: readonly T[];
  /** Groups of words that stand for one another, instead of {@link synonymGroups}. An empty list: none. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Fields that are searched; both if not given. */
  readonly fields?: OneOrMore<SearchField>;
}

/** Which items may be found. Options narrow each other, as in the filters. */
export interface SearchFilter<T extends SearchableItem = SearchItem> {
  readonly ids?: OneOrMore<T['id']>;
  readonly type?: OneOrMore<NonNullable<T['type']>>;
  /** Only these practices and their dimensions. */
  readonly practice?: OneOrMore<PracticeId>;
  /** Only practices of these groups of the narrative, and their dimensions. */
  readonly group?: OneOrMore<GroupId>;
  /** Only dimensions of these kinds; a practice has both, so it is of neither. */
  readonly kind?: OneOrMore<Kind>;
  /** Only practices and dimensions that one of these tenets bears on. */
  readonly tenet?: OneOrMore<TenetId>;
  /** On what basis the tenet must bear on them: `'editorial'` if not given. */
  readonly basis?: OneOrMore<Basis>;
  readonly edition?: OneOrMore<EditionId>;
}

/** What `search` takes beside the text. */
export interface QueryOptions<T extends SearchableItem = SearchItem> {
  /** At most so many results: a whole number from 1, or `Infinity`; 10 if not given. Facets count beyond it. */
  readonly limit?: number;
  readonly filter?: SearchFilter<T>;
}

/** A part of a field that made its item a result. */
export interface Highlight {
  readonly field: SearchField;
  /** First code unit in the original text. */
  readonly start: number;
  /** First code unit after it. Neither splits what a reader sees as one character. */
  readonly end: number;
}

/** One item that was found. */
export interface SearchResult<T extends SearchableItem = SearchItem> {
  readonly item: T;
  /** Above 0; to be compared within one answer only. */
  readonly score: number;
  /** Words that matched, title before statement, in the order of the text; never overlapping. */
  readonly highlights: readonly Highlight[];
}

/** How many of all the items found stand where. */
export interface Facet<V extends string> {
  readonly value: V;
  /** From 1; what is not found has no facet. Filtering by `value` leaves as many. */
  readonly count: number;
}

/** What `search` returns. */
export interface SearchAnswer<T extends SearchableItem = SearchItem> {
  /** Best first; equals in the order of the items. */
  readonly results: readonly SearchResult<T>[];
  /** How many items were found in all. */
  readonly total: number;
  /** Counts over all items found, in printed order. */
  readonly facets: { readonly practice: readonly Facet<PracticeId>[]; readonly kind: readonly Facet<Kind>[] };
  /** The words of the query that were used, folded: its first 32 distinct ones, of at most 64 characters. */
  readonly usedTerms: readonly string[];
}

/** A way to go on typing. */
export interface Suggestion {
  /** The query with its last word completed or put right, in lower case. */
  readonly text: string;
  /** How many items have its last word and are found by the others; from 1. */
  readonly count: number;
}

/** A search over a fixed list of items. */
export interface Search<T extends SearchableItem = SearchItem> {
  /**
   * Items whose words fit the text, best first. A word also finds longer words that start with it, words one or two slips
   * away, its other forms and its synonyms, each ranked below itself; who has more of the words ranks above who has fewer.
   * Blank text finds nothing. The same input gives the same answer always.
   * @throws {OptionError} for an unknown option or value; never for the text.
   */
  search(text: string, options?: QueryOptions<T>): SearchAnswer<T>;
  /**
   * What the person typing may be about to ask, most frequent first: the last word completed or, where nothing starts
   * so, put right.
   * @throws {OptionError} for an unknown option or value; never for the text.
   */
  suggest(text: string, options?: { readonly limit?: number }): Suggestion[];
}
