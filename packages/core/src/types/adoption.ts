import type { Source } from './source.js';

/** The note below the tenets that says when the Code was adopted and last revised. */
export interface Adoption {
  readonly type: 'adoption';
  readonly id: 'code-of-ethics-adoption';
  /** Adopted wording, unaltered. */
  readonly statement: string;
  readonly source: Source;
}
