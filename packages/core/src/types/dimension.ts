import type { DimensionId, PracticeId } from './item-id.js';

/** Whether a dimension says how one leads or how one manages. */
export type Kind = 'leadership' | 'management';

/** One lettered statement under a practice. Its source is its practice's. In CASE: a CFItem whose type is "Dimension". */
export interface Dimension<I extends DimensionId = DimensionId> {
  readonly type: 'dimension';
  readonly id: I;
  /** Practice number, first letter of the kind, printed letter: `7.L.A`. In CASE: humanCodingScheme. */
  readonly code: string;
  readonly kind: Kind;
  /** Letter as printed, `A` to `L`; each kind of a practice starts again at `A`. */
  readonly letter: string;
  readonly practiceId: PracticeId;
  /** Adopted wording, unaltered. In CASE: fullStatement. */
  readonly statement: string;
}
