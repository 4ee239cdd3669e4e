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
  /** In place of those where levels and targets of the row are not of the same items, or do not all lie to one side: means would mislead. */
  readonly apart: Readonly<Record<'priority' | 'gap' | 'target', string>>;
  /** Added to `below` and `above` where the row has no target. */
  readonly noTarget: string;
  /** Added where some of the questions are still open. */
  readonly partial: string;
  /** How far the whole is answered. */
  readonly progress: string;
  /** Added where there are some. */
  readonly notApplicable: string;
  readonly cannotJudge: string;
  readonly confidence: string;
  readonly formula: readonly string[];
  /** The levels of the default rubric, lowest first. The assessment itself always keeps the English ones. */
  readonly levels: readonly Omit<Level, 'position'>[];
}
