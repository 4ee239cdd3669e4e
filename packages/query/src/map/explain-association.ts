import type { AssociationEnd } from '@icma-sdk/core';
import { tenetPracticeUnrelated } from '@icma-sdk/core/associations';
import { chainsFrom, isBetter } from './chains.js';
import { endById } from './ends.js';
import type { Associable, Chain } from './types.js';
import { groundOf, nameOf, verbOf } from './wording.js';

/** The longest chain that means something: tenet, Code of Ethics, dimension that names it, practice. */
const STEPS = 3;

/** Why two things are associated, or that nothing associates them. */
export interface Explanation {
  /** The best chain from the first to the second; left out if there is none. */
  readonly chain?: Chain;
  /** The same in words: ours, English, without markup. */
  readonly sentence: string;
}

/**
 * How the first bears on the second: the best chain of at most three links, and a sentence that says it, on what ground
 * it stands and why. A tenet and a practice that were considered together and found unrelated are said to be so first, even
 * where a chain joins them; where there is no chain, the sentence says which of the two it is. `undefined` if either id is
 * unknown; never throws.
 *
 * @example
 * ```ts
 * explainAssociation('tenet-09', 'practice-11').sentence; // "Tenet 9 (Informing the community) is related to Practice 11 (Technological Literacy), by our reading, with medium confidence: Much of what informs a community runs on technology, and the practice's definition counts information sharing and public access among the uses it must serve."
 * explainAssociation('practice-01-management-a', 'tenet-12').chain?.path.map(({ to }) => to); // ['code-of-ethics', 'tenet-12']
 * explainAssociation('practice-05', 'legacy-area-16').sentence; // 'Nothing here associates Practice 5 (Personal Resiliency and Development) with Earlier area 16 (Media Relations).'
 * ```
 */
export function explainAssociation(a: AssociationEnd, b: AssociationEnd): Explanation;
export function explainAssociation(a: string, b: string): Explanation | undefined;
export function explainAssociation(a: string, b: string): Explanation | undefined {
  const [from, to] = [endById.get(a), endById.get(b)];
  if (!from || !to) return undefined;
  if (from === to) return { sentence: `${capitalize(nameOf(from))} is what it is.` };
  let chain: Chain | undefined;
  for (const one of chainsFrom(from.id, STEPS)) if (one.path.at(-1)!.to === b && isBetter(one, chain)) chain = one;
  if (isFoundUnrelated(from, to)) {
    const finding = `${nameOf(from)} and ${nameOf(to)} were considered together and found to have no direct bearing on each other`;
    return chain
      ? { chain, sentence: `${finding}. Only by a detour: ${describe(chain)}` }
      : { sentence: `${finding}.` };
  }
  if (chain) return { chain, sentence: describe(chain) };
  return { sentence: `Nothing here associates ${nameOf(from)} with ${nameOf(to)}.` };
}

function describe({ path, weakest }: Chain): string {
  const name = (id: AssociationEnd) => nameOf(endById.get(id)!);
  const steps = path.map((link) => `${verbOf(link)} ${name(link.to)}`).join(', which ');
  const ground =
    path.length === 1
      ? groundOf(weakest)
      : `in which the weakest link, from ${name(weakest.from)} to ${name(weakest.to)}, stands ${groundOf(weakest)}`;
  return capitalize(`${name(path[0]!.from)} ${steps}, ${ground}: ${weakest.rationale}`);
}

/** Whether a tenet and a practice, either way round, were judged to have no direct bearing on each other. */
function isFoundUnrelated(from: Associable, to: Associable): boolean {
  const [tenet, practice] = from.type === 'tenet' ? [from, to] : [to, from];
  const unrelated = new Map<string, readonly string[]>(Object.entries(tenetPracticeUnrelated));
  return unrelated.get(tenet.id)?.includes(practice.id) ?? false;
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
