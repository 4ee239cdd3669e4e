import type { Kind } from '@icma-sdk/core';

/** The figures of any row. Means are not rounded; `null` means that nothing was there to compute it from, never zero. */
export interface Figures {
  /** Items in the row, whatever was said of them. */
  readonly items: number;
  /** Items that count: all but those not applicable and those the person cannot judge. */
  readonly asked: number;
  /** Items with a level. */
  readonly answered: number;
  readonly notApplicable: number;
  readonly cannotJudge: number;
  /** `answered / asked`, 0 to 1; `null` when nothing counts. */
  readonly completeness: number | null;
  readonly level: number | null;
  readonly target: number | null;
  /** 1 to 5. */
  readonly importance: number | null;
  /** 1 to 3. */
  readonly confidence: number | null;
  /** Mean of max(0, target − level) over items that have both. */
  readonly gap: number | null;
  /** Mean importance × gap. */
  readonly priority: number | null;
}

/** Figures that are ranked among their own sort. */
export interface ResultRow extends Figures {
  readonly id: string;
  /** From 1, by priority, then importance, then printed order; `null` without a priority. */
  readonly rank: number | null;
}

/** One item. */
export interface ItemResult extends ResultRow {
  readonly practiceId: string;
  /** `null` when the practice is asked as a whole. */
  readonly kind: Kind | null;
  /** The author's own question, where a custom instrument has one. */
  readonly prompt: string | null;
  readonly state: 'answered' | 'unanswered' | 'not-applicable' | 'cannot-judge';
}

/** Leadership or management of one practice; its id is such as `practice-07-leadership`. */
export interface KindResult extends ResultRow {
  readonly practiceId: string;
  readonly kind: Kind;
}

/** One practice, with its two kinds side by side where the instrument asks for them. */
export interface PracticeResult extends ResultRow {
  readonly leadership: KindResult | null;
  readonly management: KindResult | null;
}

/** One group of the narrative, such as `group-lead`. */
export interface GroupResult extends ResultRow {
  /** Those of its practices that the instrument asks about, in printed order. */
  readonly practiceIds: readonly string[];
}

/** What follows from the answers. It is computed when wanted and never stored; it has no total grade and ranks no people. */
export interface Summary {
  /** Edition of the Practices that was asked about. */
  readonly edition: string;
  /** How many levels the rubric has: what a level is out of. */
  readonly levels: number;
  /** In the instrument's order. */
  readonly items: readonly ItemResult[];
  /** Leadership before management, practice by practice; empty where only whole practices are asked. */
  readonly kinds: readonly KindResult[];
  readonly practices: readonly PracticeResult[];
  /** Groups of the narrative with at least one practice asked; empty for an edition this package does not hold. */
  readonly groups: readonly GroupResult[];
  /** How far the whole is answered and how sure the person is; not a grade. */
  readonly overall: Pick<
    Figures,
    'items' | 'asked' | 'answered' | 'notApplicable' | 'cannotJudge' | 'completeness' | 'confidence'
  >;
}
