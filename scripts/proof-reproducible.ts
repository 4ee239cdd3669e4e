/**
 * `pnpm proof:reproducible`: copies the working tree into two folders whose paths differ in length, builds and packs each
 * from nothing, and compares every built file and every archive byte by byte.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree, installAndBuild } from './lib/copy-tree.ts';
import { packAll } from './lib/pack.ts';
import { publishablePackages } from './lib/packages.ts';
import { step } from './lib/step.ts';
import { inTemporaryFolder } from './lib/temporary.ts';

await inTemporaryFolder(async (folder) => {
  const first = await build(join(folder, 'a'));
  const second = await build(join(folder, 'another-folder/with a space/and-a-longer-path'));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of differing) console.error(`✗ ${name}`);
  console.log(`${names.length - differing.length} of ${names.length} files are byte-identical.`);
  process.exitCode = names.length > 0 && differing.length === 0 ? 0 : 1;
});

/** Builds and packs in a new copy. Resolves to path → sha256 of every file in `dist` folders and of every archive. */
async function build(folder: string): Promise<Map<string, string>> {
  mkdirSync(folder, { recursive: true });
  await step(`Build and pack in a path of ${folder.length} characters`, async () => {
    await copyTree(folder);
    await installAndBuild(folder);
    await packAll(publishablePackages(folder), join(folder, 'archives'));
  });
  const files = globSync(['packages/*/dist/**', 'archives/*.tgz'], { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(files.map((file) => [file, sum(join(folder, file))]));
}

function sum(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
