import type { GroupId, PracticeId } from './item-id.js';
import type { Source } from './source.js';

/** One phrase of the narrative and the practices it gathers. Its source is the narrative's. */
export interface Group<I extends GroupId = GroupId> {
  readonly type: 'group';
  readonly id: I;
  /** Our short label, not ICMA's; at most 60 characters. */
  readonly title: string;
  /** The phrase as printed, quotation marks included. */
  readonly statement: string;
  /** Practice ids in printed order. */
  readonly practiceIds: readonly PracticeId[];
}

/** How ICMA arranges the Practices as a sentence; by its own words an organizing tool and not part of them. */
export interface Narrative {
  readonly type: 'narrative';
  readonly id: 'narrative';
  /** Heading as printed. */
  readonly title: string;
  /** Opening paragraph, unaltered. */
  readonly statement: string;
  readonly normative: false;
  /** The four groups in printed order; every practice is in one of them. */
  readonly groups: readonly Group[];
  readonly source: Source;
}
