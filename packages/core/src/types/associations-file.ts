import type { Association } from './association.js';
import type { DimensionId, FrameworkId, LegacyAreaId, PracticeId, TenetId } from './item-id.js';
import type { LegacyArea } from './legacy-area.js';

/** Which item bears on which, as `associations.json` holds it. */
export interface AssociationsFile {
  /** Counts up when a reader written for the number before would misread the file. */
  readonly formatVersion: 1;
  /** Whose the judgement and the words are. */
  readonly notice: string;
  readonly codePractice: readonly Association<DimensionId, FrameworkId>[];
  readonly tenetPractice: readonly Association<TenetId, PracticeId>[];
  /** Tenet id → practices considered and found without direct bearing. */
  readonly tenetPracticeUnrelated: Readonly<Record<TenetId, readonly PracticeId[]>>;
  readonly legacyAreas: readonly LegacyArea[];
  readonly legacyPractices: readonly Association<LegacyAreaId, PracticeId>[];
}
