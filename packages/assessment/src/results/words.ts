import type { Level } from '../types/rubric.js';
import type { Finding } from './findings.js';

/** The engine's own words in one language; `{…}` marks what is filled in. Wording of ICMA is not among them and stays as it is. */
export interface Words {
  /** BCP 47 tag, also for numbers. */
  readonly lang: string;
  readonly leadership: string;
  readonly management: string;
  readonly item: string;
  /** A sentence or two for each basis of a need or a strength. */
  readonly findings: Readonly<Record<Finding['basis'], string>>;
  /** Added where some of the questions are still open. */
  readonly partial: string;
  /** How far the whole is answered. */
  readonly progress: string;
  readonly confidence: string;
  readonly formula: readonly string[];
  /** The levels of the default rubric, lowest first. The assessment itself always keeps the English ones. */
  readonly levels: readonly Omit<Level, 'position'>[];
}
