import { describeDiff } from './describe-diff.ts';
import type { DataDiff } from './diff-data.ts';
import { bumpBetween, covers, neededBump } from './needed-bump.ts';

/**
 * Holds the next version to what has become of the data since the previous one.
 * @throws {Error} if the step is smaller than what the changes ask for, with the changes.
 */
export function requireBump(previous: { readonly version: string; readonly diff: DataDiff }, next: string): void {
  const needed = neededBump(previous.diff);
  if (covers(bumpBetween(previous.version, next), needed)) return;
  throw new Error(
    `${previous.version} → ${next} is too small a step: the data have changed so that it takes a ${needed} one ` +
      `(docs/versioning.md). Add a changeset that says so.\n\n${describeDiff(previous.diff)}`,
  );
}
