/**
 * `pnpm release:dry-run`: makes the release that the working tree stands for, in a copy, and publishes nothing. Prints
 * the notes. A folder named after the command receives the files of the release.
 */
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { inTemporaryFolder } from './lib/temporary.ts';
import { dryRun } from './release/dry-run.ts';

const [target] = process.argv.slice(2);
try {
  await inTemporaryFolder(async (folder) => {
    const { versioned, version, files, notes } = await dryRun(folder);
    console.log(notes);
    console.log(versioned ? `${version} can be released.` : `No changeset waits: this is ${version} once more.`);
    if (target) cpSync(files, resolve(target), { recursive: true });
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
