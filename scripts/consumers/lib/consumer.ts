import type { Archive } from '../../lib/pack.ts';

/** A project of someone else, into which the packages are installed as they would be published. */
export interface Consumer {
  /** Name of its folder; `project/` in it holds the files that are checked in, toolchain versions pinned exactly. */
  readonly name: string;
  /** npm lays packages out flat, as most people have them; pnpm strictly, so that an undeclared dependency is missed. */
  readonly manager: 'npm' | 'pnpm';
  /** Whether `npm test` tries it too; all are tried by `pnpm proof:consumers`. */
  readonly quick: boolean;
  /** Whether there is something for it to try yet, to be told by what the archives offer; without it, always. */
  wants?(archives: readonly Archive[]): boolean;
  /** Writes the files that follow from what the archives offer. Runs after the install. */
  prepare?(project: Project): Promise<void> | void;
  /** In the order they are run. */
  checks(archives: readonly Archive[]): readonly Check[];
}

/** One thing that must hold in the consumer's project. */
export interface Check {
  /** A sentence about what a consumer can do. */
  readonly title: string;
  /** Whether it is left to the proof, as it opens a browser or brings another runtime. */
  readonly proof?: boolean;
  /** @throws {Error} if it does not hold, with what was seen. */
  run(project: Project): Promise<void>;
}

/** A consumer's project on disk, installed. */
export interface Project {
  readonly folder: string;
  readonly archives: readonly Archive[];
  /** Path of a Chromium, where there is one. */
  readonly chromium?: string;
}
