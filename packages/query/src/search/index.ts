/** Full-text search over the tenets, practices and dimensions, apart from the rest as it brings minisearch. */

export { OptionError } from '../option-error.js';
export { createSearch } from './create-search.js';
export { synonymGroups } from './synonym-groups.js';
export type {
  Facet,
  Highlight,
  OfType,
  QueryOptions,
  Search,
  SearchAnswer,
  SearchableItem,
  SearchField,
  SearchFilter,
  SearchItem,
  SearchOptions,
  SearchResult,
  Suggestion,
  TypeOf,
} from './types.js';
