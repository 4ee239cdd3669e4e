import type { Group } from '@icma-sdk/core';

/** Our words in one language. A language is complete or does not compile. */
export interface Words {
  /** The language these words are in: `en`, `es`. */
  readonly language: string;
  /** What a practice is called by its number: `Practice 7`. */
  practice(number: string): string;
  /** What a tenet is called by its number: `Tenet 3`. */
  tenet(number: string): string;
  /** Our name for a group of the narrative. */
  group(group: Group): string;
  readonly leadership: string;
  readonly management: string;
  readonly preamble: string;
  /** Says which document and edition the wording is from; `date` is ready to print. */
  edition(document: string, date: string): string;
  /** Says that the short title of a tenet is ours. */
  readonly shortTitle: string;
  /** Says that we are not ICMA. */
  readonly notAffiliated: string;
  /** Says that ICMA changed a tenet since; `edition` and `dates` are ready to print. */
  reworded(edition: string, dates: string): string;
  /** Says that ICMA looked at a tenet since, with an outcome nobody here could verify. */
  reviewed(edition: string, dates: string): string;
  /** Text of the link to where ICMA's current wording is. */
  readonly currentWording: string;
}
