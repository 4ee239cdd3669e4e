import type { Source } from './source.js';

/** The sentence that leads into the tenets. */
export interface Preamble {
  readonly type: 'preamble';
  readonly id: 'code-of-ethics-preamble';
  /** Adopted wording, unaltered. */
  readonly statement: string;
  readonly source: Source;
}
