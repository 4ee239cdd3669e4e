import type { Adoption } from './adoption.js';
import type { Introduction } from './introduction.js';
import type { Narrative } from './narrative.js';
import type { Practice } from './practice.js';
import type { Preamble } from './preamble.js';
import type { Tenet } from './tenet.js';

/** The ICMA Code of Ethics in one edition. In CASE: a CFDocument. */
export interface CodeOfEthics {
  readonly type: 'framework';
  readonly id: 'code-of-ethics';
  /** Year and month of the edition, such as `2017-06`. */
  readonly edition: string;
  readonly title: string;
  readonly preamble: Preamble;
  /** The twelve tenets in printed order. */
  readonly tenets: readonly Tenet[];
  readonly adoption: Adoption;
}

/** The ICMA Practices in one edition. In CASE: a CFDocument. */
export interface IcmaPractices {
  readonly type: 'framework';
  readonly id: 'icma-practices';
  /** Year and month of the edition, such as `2017-11`. */
  readonly edition: string;
  readonly title: string;
  /** Three paragraphs in printed order. */
  readonly introduction: readonly Introduction[];
  /** The fourteen practices in printed order. */
  readonly practices: readonly Practice[];
  readonly narrative: Narrative;
}
