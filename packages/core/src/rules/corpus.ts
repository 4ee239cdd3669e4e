import type { FrozenEdition } from '../proof/evidence.js';
import type { Association } from '../types/association.js';
import type { Edition } from '../types/edition.js';
import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';
import type { LegacyArea } from '../types/legacy-area.js';
import type { Provenance } from '../types/provenance.js';
import type { Redirect } from '../types/redirect.js';
import type { Revision } from '../types/revision.js';

/** A thing and the file that it is written in, as a path from the root of the repository. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
}

/** Everything this package holds, as the cross-item rules read it. */
export interface Corpus {
  /** Every edition of both documents. */
  readonly documents: readonly (CodeOfEthics | IcmaPractices)[];
  /** The modules of the edition folders but their indexes, and the ids of the items and documents that each exports. */
  readonly modules: readonly Located<readonly string[]>[];
  readonly editions: readonly Edition[];
  readonly associations: readonly Located<Association>[];
  readonly legacyAreas: readonly Located<LegacyArea>[];
  readonly revisions: readonly Located<Revision>[];
  readonly redirects: readonly Redirect[];
  /** Item id → provenance. */
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Edition id → what was released. */
  readonly frozen: Readonly<Record<string, FrozenEdition>>;
}

/** Something in the data that does not hold together. */
export interface Problem {
  /** Name of the rule, which is the name of its file. */
  readonly rule: string;
  /** The file to open, as a path from the root of the repository. */
  readonly file: string;
  /** The item, association (`origin → destination`), edition or other thing concerned. */
  readonly id: string;
  /** What is wrong, what was found and what would fit, in one sentence that starts with the file. */
  readonly message: string;
}

/** A rule over the whole corpus: what does not hold, nothing when all is well. */
export type Rule = (corpus: Corpus) => Problem[];

/** A problem whose message names the file first, as compilers do, so that editors can open it. */
export function problem(rule: string, file: string, id: string, what: string): Problem {
  return { rule, file, id, message: `${file}: ${id}: ${what}` };
}
