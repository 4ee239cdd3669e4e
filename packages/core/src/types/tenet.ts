import type { TenetId } from './item-id.js';
import type { Source } from './source.js';

/** One tenet of the Code of Ethics. In CASE: a CFItem whose CFItemType is "Tenet". */
export interface Tenet<I extends TenetId = TenetId> {
  readonly type: 'tenet';
  readonly id: I;
  /** Number as printed, `1` to `12`. In CASE: humanCodingScheme. */
  readonly code: string;
  /** Our short label, not ICMA's; at most 60 characters. In CASE: abbreviatedStatement. */
  readonly title: string;
  /** Adopted wording, unaltered. In CASE: fullStatement. */
  readonly statement: string;
  readonly source: Source;
}
