import type { Evidence } from './evidence.js';

/** Something that the proof does not accept. */
export interface Finding {
  /** Path from the root of the repository, of the file to open. */
  readonly file: string;
  /** Byte offset in the source that the finding is about. */
  readonly at?: number;
  /** What is wrong, in one sentence without the two texts. */
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
}

/** One of the rules F1 to F7: pure functions over the evidence. */
export interface ProofRule {
  /** `F1` to `F7`. */
  readonly id: string;
  /** One or two words: `pin`. */
  readonly name: string;
  /** The parts of the evidence that can change its findings. */
  readonly reads: readonly (keyof Evidence)[];
  /** What does not hold, found one by one as the caller asks for more; nothing when the rule is kept. */
  readonly check: (evidence: Evidence) => Iterable<Finding>;
  /** What was looked at, in numbers: one line without a full stop. */
  readonly tell: (evidence: Evidence) => string;
}

const folder = 'packages/core/source';

/** The name of an edition's source: `icma-practices-2017-11.txt`. */
export function sourceName(edition: string): string {
  return `${edition.startsWith('icma-') ? '' : 'icma-'}${edition.replace('@', '-')}.txt`;
}

/** Paths of the files that findings name. */
export const files = {
  spans: `${folder}/spans.json`,
  ledger: `${folder}/ledger.json`,
  kept: `${folder}/kept.json`,
  frozen: `${folder}/frozen.json`,
  source: (edition: string) => `${folder}/${sourceName(edition)}`,
} as const;

/** A number and what it counts, with a comma between thousands: `28,730 bytes`. */
export function counted(number: number, what: string): string {
  return `${number.toLocaleString('en-US')} ${what}`;
}

/** The sum of what `number` gives for each of `things`. */
export function sumOf<T>(things: readonly T[], number: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + number(thing), 0);
}
