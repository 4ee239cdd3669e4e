import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { must } from '../lib/must.ts';
import { type Archive, readFromArchive } from '../lib/pack.ts';
import { sourceDate } from './source-date.ts';
import { steadyBom } from './steady-bom.ts';

/** A file of a release, as its notes list it. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes beside the archives in `folder` what goes with them: a CycloneDX 1.6 bill of materials for each package of
 * `repository`, and the integrity hashes of the files for script tags, where a package offers them.
 */
export async function writeCompanions(repository: string, archives: readonly Archive[], folder: string): Promise<void> {
  const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod'];
  const target = ['--filter', './packages/*', '--split', '--out', join(folder, '%s-%v.cdx.json')];
  await must('pnpm', ['sbom', ...format, ...target], { cwd: repository });
  const made = await sourceDate();
  for (const name of globSync('*.cdx.json', { cwd: folder }))
    writeFileSync(join(folder, name), steadyBom(readFileSync(join(folder, name), 'utf8'), made));
  for (const { entries, path } of archives) {
    const sums = entries.find((entry) => entry.path === './sri.json');
    if (sums) writeFileSync(join(folder, 'sri.json'), await readFromArchive(path, sums.file));
  }
}

/**
 * Writes for the machines what they need to publish: `version.txt`, and in `publish-order.txt` one line per package, name
 * with version and then archive, each after those of ours that it depends on.
 */
export function writeOrders(version: string, archives: readonly Archive[], folder: string): void {
  writeFileSync(join(folder, 'version.txt'), `${version}\n`);
  const lines = inOrderOfNeed(archives).map(({ manifest, path }) => `${manifest.name}@${version} ${basename(path)}\n`);
  writeFileSync(join(folder, 'publish-order.txt'), lines.join(''));
}

/** @throws {Error} if packages depend on one another in a circle. */
export function inOrderOfNeed<T extends Pick<Archive, 'manifest'>>(archives: readonly T[]): T[] {
  const sorted: T[] = [];
  let left = [...archives];
  while (left.length > 0) {
    const names = new Set(left.map(({ manifest }) => manifest.name));
    const ready = left.filter(
      ({ manifest }) => !Object.keys(manifest.dependencies ?? {}).some((name) => names.has(name)),
    );
    if (ready.length === 0) throw new Error(`These packages depend on one another: ${[...names].join(', ')}`);
    sorted.push(...ready);
    left = left.filter((archive) => !ready.includes(archive));
  }
  return sorted;
}

/** Every file in a folder with its size and sum, by name. */
export function listFiles(folder: string): ReleaseFile[] {
  return globSync('*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    });
}
