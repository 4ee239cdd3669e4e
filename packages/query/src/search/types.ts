import type { Basis, GroupId, Item, Kind, PracticeId, TenetId } from '@icma-sdk/core';
import type { AnyEdition } from '../edition/held-edition.js';
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
  readonly items?: readonly T[] | undefined;
  /** Groups of words that stand for one another, instead of {@link synonymGroups}. An empty list: none. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  /** Fields that are searched; both if not given. */
  readonly fields?: OneOrMore<SearchField> | undefined;
}

/** The types that items say they are of. */
export type TypeOf<T extends SearchableItem> = NonNullable<T['type']>;

/** Of the items of a search, those that may be of one of the types `K`. */
export type OfType<T extends SearchableItem, K extends TypeOf<T>> = [TypeOf<T>] extends [K]
  ? T
  : T extends { readonly type?: infer U }
    ? [Extract<U, K>, Extract<K, U>] extends [never, never]
      ? never
      : T
    : T;

/** Which items may be found. Options narrow each other, as in the filters. */
export interface SearchFilter<T extends SearchableItem = SearchItem, K extends TypeOf<T> = TypeOf<T>> {
  readonly ids?: OneOrMore<T['id']> | undefined;
  /** Only items of these types; written out, it narrows the type of what is found. */
  readonly type?: OneOrMore<K> | undefined;
  /** Only these practices and their dimensions. */
  readonly practice?: OneOrMore<PracticeId> | undefined;
  /** Only practices of these groups of the narrative, and their dimensions. */
  readonly group?: OneOrMore<GroupId> | undefined;
  /** Only dimensions of these kinds; a practice has both, so it is of neither. */
  readonly kind?: OneOrMore<Kind> | undefined;
  /** Only practices and dimensions that one of these tenets bears on. */
  readonly tenet?: OneOrMore<TenetId> | undefined;
  /** On what basis the tenet must bear on them: `'editorial'` if not given. */
  readonly basis?: OneOrMore<Basis> | undefined;
  readonly edition?: OneOrMore<AnyEdition> | undefined;
}

/** What `search` takes beside the text. */
export interface QueryOptions<T extends SearchableItem = SearchItem, K extends TypeOf<T> = TypeOf<T>> {
  /** At most so many results: a whole number from 1, or `Infinity`; 10 if not given. Facets count beyond it. */
  readonly limit?: number | undefined;
  readonly filter?: SearchFilter<T, K> | undefined;
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
  /**
   * The words of the query that were used, folded: of its first 32 distinct ones, each cut to 64 characters, those that
   * say what is asked; "the", "of" and their like only if nothing else is there. A text with more than 4,096 spellings
   * ("Plan", "PLAN") of fewer words is read no further.
   */
  readonly usedTerms: readonly string[];
}

/** A way to go on typing. */
export interface Suggestion {
  /** What was typed, with its last word completed or one more added, and words put right that occur nowhere. */
  readonly text: string;
  /** How many items have its last word and all the others, be it in another form; from 1. */
  readonly count: number;
}

/** A search over a fixed list of items. */
export interface Search<T extends SearchableItem = SearchItem> {
  /**
   * Items whose words fit the text, best first. A word also finds longer words that start with it, its other forms and its
   * synonyms, each ranked below itself; one that occurs nowhere and has no synonyms also finds words one to three slips
   * away. Who has more of the words ranks above who has fewer. An item that the text names by an id or code with a
   * number ("practice 7", "7.L.A") or by its whole title comes before all. Blank text finds nothing. The same input gives the same answer always.
   * @throws {OptionError} for an unknown option or value, or what is no string; never for a string.
   */
  search<const K extends TypeOf<T> = TypeOf<T>>(text: string, options?: QueryOptions<T, K>): SearchAnswer<OfType<T, K>>;
  /**
   * What the person typing may be about to ask, most frequent first: the last word completed or, where nothing starts
   * so, put right; behind a space, one more word. None for a text of more than 256 characters.
   * @throws {OptionError} for an unknown option or value, or what is no string; never for a string.
   */
  suggest(text: string, options?: { readonly limit?: number | undefined }): Suggestion[];
}
