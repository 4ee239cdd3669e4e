/** Pure functions over the items of `@icma-sdk/core`. Search stands apart, in `@icma-sdk/query/search`. */

export { filterDimensions } from './filter/filter-dimensions.js';
export type { DimensionFilter, OneOrMore, PracticeFilter, SharedFilter, TenetFilter } from './filter/filter-options.js';
export { filterPractices } from './filter/filter-practices.js';
export { filterTenets } from './filter/filter-tenets.js';
export { type FindOptions, findItem, type ItemOfType, type ItemType } from './find/find-item.js';
export { getItem } from './find/get-item.js';
export { nearestItems } from './find/nearest-items.js';
export { UnknownItemError } from './find/unknown-item-error.js';
export { OptionError } from './option-error.js';
