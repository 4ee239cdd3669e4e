import type {
  AssociationEnd,
  AssociationType,
  Basis,
  CodeOfEthics,
  Confidence,
  Dimension,
  IcmaPractices,
  LegacyArea,
  Practice,
  Tenet,
} from '@icma-sdk/core';
import type { OneOrMore } from '../filter/filter-options.js';

/** What an association may join: items of the two documents, the earlier areas, and the documents as a whole. */
export type Associable = Tenet | Practice | Dimension | LegacyArea | CodeOfEthics | IcmaPractices;

/** `'tenet'`, `'practice'`, `'dimension'`, `'legacy-area'` or `'framework'`. */
export type AssociableType = Associable['type'];

/** One association, or that one thing is a part of another, as a step from one end to the other. */
export interface Link {
  readonly from: AssociationEnd;
  readonly to: AssociationEnd;
  /** How the origin stands to the destination, in the words of 1EdTech CASE. */
  readonly relation: AssociationType;
  /** `outward`: from the origin to the destination; `inward`: the other way. */
  readonly direction: 'outward' | 'inward';
  /** `explicit`: the text says so, which it does of its own parts too. */
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** One sentence, ours. */
  readonly rationale: string;
}

/** A way from one end to another: one link or a chain of them. */
export interface Chain {
  /** In order; each starts where the one before ends, and no two ends are of one type. */
  readonly path: readonly Link[];
  /** The relation of all links if they have one in common, else `isRelatedTo`. */
  readonly relation: AssociationType;
  /** The direction of all links if they have one in common. */
  readonly direction: 'outward' | 'inward' | 'mixed';
  /** `explicit` only if every link is. */
  readonly basis: Basis;
  /** The lowest of all links. */
  readonly confidence: Confidence;
  /** The link that bears least: of the lowest confidence, and of those editorial before explicit, and the first. */
  readonly weakest: Link;
}

/** Something associated with what was asked about, and how it was reached. */
export interface AssociatedItem<T extends AssociableType = AssociableType> extends Chain {
  readonly item: Extract<Associable, { readonly type: T }>;
}

/** What {@link associatedItems} and {@link mapItems} take. */
export interface AssociationOptions<T extends AssociableType = AssociableType> {
  /** Only things of these types; all if not given. */
  readonly to?: OneOrMore<T> | undefined;
  /** Only what is reached on these bases; both if not given. */
  readonly basis?: OneOrMore<Basis> | undefined;
  /** Only what is reached with at least this confidence. */
  readonly confidence?: Confidence | undefined;
  /**
   * How many links a chain may have: 1, 2 or 3; 2 if not given, which reaches the tenets of a dimension through its
   * practice. 3 adds what is far: practice 1 from every tenet, as two of its dimensions name the Code as a whole.
   */
  readonly steps?: 1 | 2 | 3 | undefined;
}
