import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../consumers/lib/install.ts';
import { nodeEsm } from '../consumers/node-esm/consumer.ts';
import { copyTree, installAndBuild } from '../lib/copy-tree.ts';
import { must } from '../lib/must.ts';
import { type Archive, packAll } from '../lib/pack.ts';
import { type Publishable, publishablePackages } from '../lib/packages.ts';
import { dataFiles } from './data-files.ts';
import { describeDiff } from './describe-diff.ts';
import { type DataDiff, diffData } from './diff-data.ts';
import { previousRelease } from './previous-release.ts';
import { latestSection, releaseNotes } from './release-notes.ts';
import { requireBump } from './require-bump.ts';
import { listFiles, writeCompanions, writeOrders } from './write-files.ts';

/** What a release would be if it were made of the working tree now. */
export interface DryRun {
  readonly version: string;
  /** Whether changesets asked for a new version; otherwise the present one was packed again. */
  readonly versioned: boolean;
  /** Version that users have now, and how its data differ; absent before the first release. */
  readonly previous?: { readonly version: string; readonly diff: DataDiff };
  readonly archives: readonly Archive[];
  /** Folder with everything a release consists of: archives, bills of materials, sums, notes. */
  readonly files: string;
  readonly notes: string;
}

/**
 * Makes a release in a copy of the working tree under `folder`, publishes nothing: versions by the changesets, builds
 * from nothing, packs, installs the archives into a clean project and tries them, compares the data with the last release.
 * @throws {Error} at the first step that fails.
 */
export async function dryRun(folder: string): Promise<DryRun> {
  const copy = join(folder, 'repository');
  const files = join(folder, 'files');
  mkdirSync(copy, { recursive: true });
  await copyTree(copy);
  const versioned = hasChangesets(copy);
  await must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: copy });
  if (versioned) await must('changeset', ['version'], { cwd: copy });
  await installAndBuild(copy);
  const packages = publishablePackages(copy);
  const archives = await packAll(packages, files);
  await tryOut(archives, join(folder, 'consumer'));
  await writeCompanions(copy, archives, files);
  const version = sharedVersion(archives);
  const previous = await compare(archives, join(folder, 'previous'));
  if (previous) requireBump(previous, version);
  const notes = releaseNotes({
    version,
    sections: packages.map(section),
    ...(previous && { previous: previous.version, dataChanges: describeDiff(previous.diff) }),
    files: listFiles(files),
  });
  writeFileSync(join(files, 'release-notes.md'), notes);
  writeOrders(version, archives, files);
  return { version, versioned, ...(previous && { previous }), archives, files, notes };
}

/** Whether a changeset waits: any Markdown file of that folder but its README. */
function hasChangesets(repository: string): boolean {
  return globSync('.changeset/*.md', { cwd: repository }).some((file) => !file.endsWith('README.md'));
}

/** Installs the archives as a user would, into a project of their own, and imports all that they offer. */
async function tryOut(archives: readonly Archive[], folder: string): Promise<void> {
  const project = await install(nodeEsm, archives, folder);
  for (const { run } of nodeEsm.checks(archives)) await run(project);
}

/** All packages carry one version. */
function sharedVersion(archives: readonly Archive[]): string {
  const versions = new Set(archives.map(({ manifest }) => manifest.version));
  const [version] = versions;
  if (!version || versions.size > 1)
    throw new Error(`The packages carry different versions: ${[...versions].join(', ')}`);
  return version;
}

async function compare(archives: readonly Archive[], folder: string): Promise<DryRun['previous']> {
  const core = archives.find(({ manifest }) => manifest.name === '@icma-sdk/core');
  if (!core) throw new Error('There is no @icma-sdk/core among the packages.');
  mkdirSync(folder, { recursive: true });
  const earlier = await previousRelease(core.manifest.name, folder);
  if (!earlier) return undefined;
  const diff = diffData(await dataFiles(earlier), await dataFiles(core));
  return { version: earlier.manifest.version, diff };
}

function section({ manifest, folder }: Publishable): { name: string; text: string } {
  const path = join(folder, 'CHANGELOG.md');
  return { name: manifest.name, text: existsSync(path) ? latestSection(readFileSync(path, 'utf8')) : '' };
}
