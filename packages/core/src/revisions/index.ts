/** When the wording changed: how each edition came about, and what is known of changes since. Facts only, no new text. */

export type { EditionOrigin } from '../types/edition-origin.js';
export type { Revision } from '../types/revision.js';
export { editionOrigins } from './edition-origins.js';
export { revisions } from './revisions.js';
