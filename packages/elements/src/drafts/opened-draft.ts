import type { Assessment, Detail, EditionChange, Instrument, Issue, Rubric, ScaleChoice } from '@icma-sdk/assessment';

/** One line of the list of what is kept on this device. */
export interface DraftEntry {
  readonly id: string;
  /** What the person calls it, if they named it and it can be read. */
  readonly name?: string;
  /** When it was last written. */
  readonly at: Date;
  /** How finely it asks; `undefined` for an instrument that mixes or that cannot be read. */
  readonly detail?: Detail;
  /** Items with a level. Both counts are absent where nothing can be read. */
  readonly answered?: number;
  /** Items asked: all but those that do not apply or cannot be judged. */
  readonly asked?: number;
  readonly state: 'ok' | 'newer' | 'damaged' | 'older-edition';
}

/** What an older draft is to become, and whether the person must say what happens to their ratings. */
export interface DraftMigration {
  readonly instrument: Instrument;
  readonly rubric: Rubric;
  readonly changes: readonly EditionChange[];
  /** The levels differ and something was rated: `migrate` needs `keep`, `rescale` or `clear`. */
  readonly needsScale: boolean;
  /**
   * The draft as it is asked now, with its review list; save it, and `undoMigration` gives the old one back.
   * @throws {MigrationError} without `scale` where it is needed.
   */
  migrate(options: { readonly at: string; readonly scale?: ScaleChoice }): Assessment;
}

/** A draft taken from the device. Only `ok` and `older` can be gone on with at once. */
export type OpenedDraft =
  | { readonly kind: 'ok'; readonly assessment: Assessment }
  /** Asks an older edition, instrument or rubric. It may also be gone on with as it is. */
  | { readonly kind: 'older'; readonly assessment: Assessment; readonly migration: DraftMigration }
  /** Written by a newer version; `salvaged`, where there is one, is to look at only. */
  | { readonly kind: 'newer'; readonly bytes: string; readonly salvaged?: Assessment }
  /** Now under quarantine: what was there as text, what was wrong, and what could be read, to go on with if the person wants to. */
  | {
      readonly kind: 'damaged';
      readonly bytes: string;
      readonly issues: readonly Issue[];
      readonly issueCount: number;
      readonly salvaged?: Assessment;
    }
  /** Not on this device, or the device does not answer: the status says which. */
  | { readonly kind: 'missing' };
