import type { Basis, DimensionId, FrameworkId, GroupId, Kind, PracticeId, TenetId } from '@icma-sdk/core';
import type { AnyEdition } from '../edition/held-edition.js';

/** One value, or a list of which any will do; an empty list lets nothing through. */
export type OneOrMore<T> = T | readonly T[];

/** What all filters take. Options narrow each other: what is returned satisfies every one that is given. */
export interface SharedFilter<I, F extends FrameworkId> {
  /** Only these ids. The result is still in printed order, each item once. */
  readonly ids?: OneOrMore<I> | undefined;
  /** Only items of this edition, such as `'icma-practices@2017-11'`. */
  readonly edition?: OneOrMore<AnyEdition<F>> | undefined;
  /**
   * Only items that contain each of its words, be it as part of a longer one ("integ" finds "Integrity"). Case, accents
   * and punctuation do not count. At most the first 32 distinct words of at most 64 characters; blank text keeps all.
   */
  readonly text?: string | undefined;
  /**
   * On what basis tenets and practices must be associated: `'editorial'`, our reading (also if not given), or
   * `'explicit'`, where the text itself names the other: two dimensions of practice 1 name the Code of Ethics as a whole,
   * and so each tenet of it. Goes with the options that ask for an association; alone it asks for one with any item.
   */
  readonly basis?: OneOrMore<Basis> | undefined;
}

/** What {@link filterTenets} takes. */
export interface TenetFilter<I extends TenetId = TenetId> extends SharedFilter<I, 'code-of-ethics'> {
  /** Only tenets associated with one of these practices. */
  readonly practice?: OneOrMore<PracticeId> | undefined;
  /** Only tenets associated with a practice of one of these groups. */
  readonly group?: OneOrMore<GroupId> | undefined;
}

/** What {@link filterPractices} takes. */
export interface PracticeFilter<I extends PracticeId = PracticeId> extends SharedFilter<I, 'icma-practices'> {
  /** Only practices of one of these groups of the narrative. */
  readonly group?: OneOrMore<GroupId> | undefined;
  /** Only practices with dimensions of this kind, and of their dimensions `text` then reads only these. */
  readonly kind?: OneOrMore<Kind> | undefined;
  /** Only practices associated with one of these tenets. */
  readonly tenet?: OneOrMore<TenetId> | undefined;
}

/** What {@link filterDimensions} takes. */
export interface DimensionFilter<
  I extends DimensionId = DimensionId,
  P extends PracticeId = PracticeId,
  K extends Kind = Kind,
> extends SharedFilter<I, 'icma-practices'> {
  /** Only dimensions of one of these practices. */
  readonly practice?: OneOrMore<P> | undefined;
  /** Only dimensions of a practice of one of these groups. */
  readonly group?: OneOrMore<GroupId> | undefined;
  readonly kind?: OneOrMore<K> | undefined;
  /** Only dimensions associated with one of these tenets: through their practice or, on an explicit basis, themselves. */
  readonly tenet?: OneOrMore<TenetId> | undefined;
}
