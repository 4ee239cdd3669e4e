import type { DimensionId, FrameworkId, LegacyAreaId, PracticeId, TenetId } from './item-id.js';

/** The words of 1EdTech CASE for how the origin stands to the destination. */
export type AssociationType =
  | 'isChildOf'
  | 'isPeerOf'
  | 'isPartOf'
  | 'exactMatchOf'
  | 'precedes'
  | 'isRelatedTo'
  | 'replacedBy'
  | 'exemplar'
  | 'hasSkillLevel'
  | 'isTranslationOf';

/** `explicit`: the text of the origin names the destination. `editorial`: our reading. */
export type Basis = 'explicit' | 'editorial';

/** How sure we are that a reader of both texts would agree. */
export type Confidence = 'high' | 'medium' | 'low';

/** What an association may join. */
export type AssociationEnd = FrameworkId | TenetId | PracticeId | DimensionId | LegacyAreaId;

/** That one item bears on another, on what basis and why. In CASE: a CFAssociation. */
export interface Association<O extends AssociationEnd = AssociationEnd, D extends AssociationEnd = AssociationEnd> {
  readonly type: AssociationType;
  readonly origin: O;
  readonly destination: D;
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** One sentence of ours, at most 240 characters. */
  readonly rationale: string;
}
