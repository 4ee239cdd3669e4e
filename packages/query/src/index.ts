/** Pure functions over the items of `@icma-sdk/core`. Search stands apart, in `@icma-sdk/query/search`. */

export { type CitationStyle, type Citations, cite } from './cite/cite.js';
export type { CslItem } from './cite/styles.js';
export {
  type DiffedField,
  diffEditions,
  type EditionDiff,
  type EditionSource,
  type FieldDiff,
  type ItemDiff,
} from './edition/diff-editions.js';
export { diffWords, type KnownRepair, type TextPart } from './edition/diff-words.js';
export { type EditionRef, type EditionStatus, editionStatus } from './edition/edition-status.js';
export type { AnyEdition, HeldEdition } from './edition/held-edition.js';
export {
  type CurrentId,
  type FormerId,
  type MovedId,
  type NoId,
  type ResolvedId,
  type RetiredId,
  resolveId,
  type SplitId,
} from './edition/resolve-id.js';
export { filterDimensions } from './filter/filter-dimensions.js';
export type { DimensionFilter, OneOrMore, PracticeFilter, SharedFilter, TenetFilter } from './filter/filter-options.js';
export { filterPractices } from './filter/filter-practices.js';
export { filterTenets } from './filter/filter-tenets.js';
export { type FindOptions, findItem, type ItemOfType, type ItemType } from './find/find-item.js';
export { getItem } from './find/get-item.js';
export { nearestItems } from './find/nearest-items.js';
export { UnknownItemError } from './find/unknown-item-error.js';
export { associatedItems } from './map/associated-items.js';
export {
  type Coverage,
  type CoverageCell,
  type CoverageOptions,
  coverage,
  type Tagged,
  type UnknownTag,
} from './map/coverage.js';
export { type Explanation, explainAssociation } from './map/explain-association.js';
export { type MapOptions, type Mapping, mapItems } from './map/map-items.js';
export type { Associable, AssociableType, AssociatedItem, AssociationOptions, Chain, Link } from './map/types.js';
export { OptionError } from './option-error.js';
export { provenanceOf } from './provenance-of.js';
