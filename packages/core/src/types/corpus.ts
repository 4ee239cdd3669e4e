import type { Edition } from './edition.js';
import type { CodeOfEthics, IcmaPractices } from './framework.js';

/** The whole corpus as `data.json` holds it. */
export interface Corpus {
  /** Counts up when a reader written for the number before would misread the file. */
  readonly formatVersion: 1;
  /** Whose the words are. */
  readonly notice: string;
  /** Fields that hold ICMA's words, as paths such as `codeOfEthics.tenets[].statement`; `[]` is each place of a list. */
  readonly wording: readonly string[];
  /** Fields that a person may read and that hold our words, as paths of the same form. */
  readonly editorial: readonly string[];
  /** Oldest first within a document. */
  readonly editions: readonly Edition[];
  readonly codeOfEthics: CodeOfEthics;
  readonly icmaPractices: IcmaPractices;
}
