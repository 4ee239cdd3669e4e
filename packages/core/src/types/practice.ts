import type { Dimension } from './dimension.js';
import type { PracticeId } from './item-id.js';
import type { Source } from './source.js';

/** One of the 14 Practices for Effective Local Government Leadership, with its dimensions in printed order. */
export interface Practice<I extends PracticeId = PracticeId> {
  readonly type: 'practice';
  readonly id: I;
  /** Number as printed, `1` to `14`. In CASE: humanCodingScheme. */
  readonly code: string;
  /** Ours: the title in lower case, words joined by hyphens. */
  readonly slug: string;
  /** Adopted title. In CASE: abbreviatedStatement. */
  readonly title: string;
  /** The definition: adopted wording, unaltered. In CASE: fullStatement. */
  readonly statement: string;
  readonly leadership: readonly Dimension[];
  readonly management: readonly Dimension[];
  readonly source: Source;
}
