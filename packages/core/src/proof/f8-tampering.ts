import type { Evidence } from './evidence.js';
import { type Leaf, leavesOf, type Path, withLeaf } from './leaves.js';
import { seededRandom } from './random.js';

/** A rule that may notice: one of F1 to F7, or a cross-item rule. */
export interface Judge {
  readonly id: string;
  /** Parts of the evidence it looks at; it is not asked when none of them has changed. */
  readonly reads: readonly (keyof Evidence)[];
  readonly check: (evidence: Evidence) => Iterable<unknown>;
}

/** One character changed in one part of the evidence. */
export interface Tampering {
  readonly part: keyof Evidence;
  readonly path: Path;
  readonly was: Leaf['value'];
  readonly now: Leaf['value'];
}

/** How the tamperings went. */
export interface TamperingResult {
  readonly tried: number;
  /** Rule → how many it was the first to catch. */
  readonly caught: ReadonlyMap<string, number>;
  /** Those that no rule noticed; F8 holds when there is none. */
  readonly missed: readonly Tampering[];
}

/** Out of ten tamperings, how many go to which part; within a part each character is as likely as any other. */
const parts: readonly (keyof Evidence)[] = [
  'data',
  'data',
  'data',
  'data',
  'ledger',
  'ledger',
  'spans',
  'spans',
  'frozen',
  'sources',
];

/**
 * F8: one random character is changed, put in or taken out in the data, in a field of the ledger, in a span or its
 * offsets, in the freeze or in a source, again and again, and each time some rule must notice. The same seed gives the
 * same tamperings; the evidence itself is never changed.
 */
export function tamper(
  evidence: Evidence,
  judges: readonly Judge[],
  { times, seed }: { readonly times: number; readonly seed: number },
): TamperingResult {
  const random = seededRandom(seed);
  const pick = new Map(parts.map((part) => [part, picker(evidence[part], random)]));
  const caught = new Map<string, number>();
  const missed: Tampering[] = [];
  for (let tried = 0; tried < times; tried++) {
    const part = parts[tried % parts.length]!;
    const { path, value } = pick.get(part)!();
    const now = changed(value, random);
    const tampered: Evidence = { ...evidence, [part]: withLeaf(evidence[part], path, now) };
    const judge = judges.find(({ reads, check }) => reads.includes(part) && !isEmpty(check(tampered)));
    if (judge) caught.set(judge.id, (caught.get(judge.id) ?? 0) + 1);
    else missed.push({ part, path, was: value, now });
  }
  return { tried: times, caught, missed };
}

/** Picks a leaf, each as often as it has characters. */
function picker(value: unknown, random: () => number): () => Leaf {
  const leaves = leavesOf(value);
  const ends: number[] = [];
  for (const leaf of leaves) ends.push((ends.at(-1) ?? 0) + Math.max(1, sizeOf(leaf.value)));
  return () => {
    const at = random() * (ends.at(-1) ?? 0);
    return leaves[ends.findIndex((end) => at < end)]!;
  };
}

function sizeOf(value: Leaf['value']): number {
  return typeof value === 'number' ? `${value}`.length : value.length;
}

// Letters, marks that scans confuse, an accent that combines, a Cyrillic letter that looks Latin, an invisible space.
const characters = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:-_\'"’‘“”—@\n\t\u0301\u0430\u00a0\u200b',
];

/** `value` with one character (one byte, one digit) exchanged, put in or taken out; never equal to `value`. */
function changed(value: Leaf['value'], random: () => number): Leaf['value'] {
  const index = (length: number) => Math.floor(random() * length);
  if (value instanceof Uint8Array) {
    const copy = Uint8Array.from(value); // Not slice(): that of a Buffer would write through to the source.
    const at = index(copy.length);
    copy[at] = (copy[at]! + 1 + index(255)) % 256;
    return copy;
  }
  const text = [...`${value}`];
  const choices = typeof value === 'number' ? [...'0123456789'] : characters;
  for (;;) {
    const at = index(text.length + 1);
    const takenOut = index(2);
    const putIn = takenOut === 1 && random() < 0.3 ? [] : [choices[index(choices.length)]!];
    const result = [...text.slice(0, at), ...putIn, ...text.slice(at + takenOut)].join('');
    if (typeof value === 'string') {
      if (result !== value) return result;
    } else if (result !== '' && Number(result) !== value) return Number(result);
  }
}

function isEmpty(findings: Iterable<unknown>): boolean {
  for (const _ of findings) return false;
  return true;
}
