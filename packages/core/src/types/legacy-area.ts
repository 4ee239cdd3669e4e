import type { LegacyAreaId } from './item-id.js';

/** One of the 18 areas of practice in force before November 2017. Only the title is known to us. */
export interface LegacyArea {
  readonly type: 'legacy-area';
  readonly id: LegacyAreaId;
  /** Place in the list, `1` to `18`. */
  readonly code: string;
  readonly title: string;
  /** Whether a source at hand confirms the title. */
  readonly verified: boolean;
}
