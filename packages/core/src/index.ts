/** The Code of Ethics and the Practices as data: items in printed order, each by its name, and their types. No behaviour. */

export * from './code-of-ethics/2017-06/index.js';
export { dimensions } from './dimensions.js';
export { editions } from './editions.js';
export * from './practices/2017-11/index.js';
export { redirects } from './redirects.js';
export type { Adoption } from './types/adoption.js';
export type { Association, AssociationEnd, AssociationType, Basis, Confidence } from './types/association.js';
export type { AssociationsFile } from './types/associations-file.js';
export type { Corpus } from './types/corpus.js';
export type { Dimension, Kind } from './types/dimension.js';
export type { Edition, EditionId } from './types/edition.js';
export type { EditionOrigin } from './types/edition-origin.js';
export type { CodeOfEthics, IcmaPractices } from './types/framework.js';
export type { Introduction } from './types/introduction.js';
export type { Item, ItemOf } from './types/item.js';
export type {
  DimensionId,
  FrameworkId,
  GroupId,
  IntroductionId,
  ItemId,
  LegacyAreaId,
  PracticeId,
  TenetId,
} from './types/item-id.js';
export type { LegacyArea } from './types/legacy-area.js';
export type { Group, Narrative } from './types/narrative.js';
export type { Practice } from './types/practice.js';
export type { Preamble } from './types/preamble.js';
export type { Passage, Provenance, Repair } from './types/provenance.js';
export type { Redirect } from './types/redirect.js';
export type { Revision } from './types/revision.js';
export type { RevisionsFile } from './types/revisions-file.js';
export type { Source } from './types/source.js';
export type { Tenet } from './types/tenet.js';
