import type { IntroductionId } from './item-id.js';
import type { Source } from './source.js';

/** One paragraph that introduces the Practices. */
export interface Introduction<I extends IntroductionId = IntroductionId> {
  readonly type: 'introduction';
  readonly id: I;
  /** Adopted wording, unaltered. */
  readonly statement: string;
  readonly source: Source;
}
