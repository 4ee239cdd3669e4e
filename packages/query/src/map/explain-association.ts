import type { AssociationEnd, PracticeId, TenetId } from '@icma-sdk/core';
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
 * it stands and why. Where there is none, the sentence says whether the pair was considered. `undefined` if either id is
 * unknown.
 *
 * @example
 * ```ts
 * explainAssociation('tenet-09', 'practice-11').sentence; // "Tenet 9 (Informing the community) is related to Practice 11 (Technological Literacy), by our reading, with medium confidence: Much of what informs a community runs on technology, and the practice's definition counts information sharing and public access among the uses it must serve."
 * explainAssociation('practice-01-management-a', 'tenet-12').chain.path.map(({ to }) => to); // ['code-of-ethics', 'tenet-12']
 * explainAssociation('practice-05', 'legacy-area-16').sentence; // 'Nothing here associates Practice 5 (Personal Resiliency and Development) with Earlier area 16 (Media Relations).'
 * ```
 */
export function explainAssociation(a: AssociationEnd, b: AssociationEnd): Explanation | undefined {
  const [from, to] = [endById.get(a), endById.get(b)];
  if (!from || !to) return undefined;
  if (from === to) return { sentence: `${capitalize(nameOf(from))} is what it is.` };
  let chain: Chain | undefined;
  for (const one of chainsFrom(a, STEPS)) if (one.path.at(-1)!.to === b && isBetter(one, chain)) chain = one;
  return chain ? { chain, sentence: describe(chain) } : { sentence: describeNothing(from, to) };
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

function describeNothing(from: Associable, to: Associable): string {
  const [tenet, practice] = from.type === 'tenet' ? [from, to] : [to, from];
  const unrelated = new Map<string, readonly PracticeId[]>(Object.entries(tenetPracticeUnrelated));
  const isConsidered = unrelated.get(tenet.id as TenetId)?.includes(practice.id as PracticeId) ?? false;
  return isConsidered
    ? `${nameOf(from)} and ${nameOf(to)} were considered together and found to have no direct bearing on each other.`
    : capitalize(`Nothing here associates ${nameOf(from)} with ${nameOf(to)}.`);
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
