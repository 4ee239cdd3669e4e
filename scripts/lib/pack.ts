import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, entriesOf } from './entries.ts';
import { must } from './must.ts';
import type { Manifest, Publishable } from './packages.ts';

/** A package as it is published. */
export interface Archive {
  /** Its `package.json` as a user gets it: versions instead of `workspace:`. */
  readonly manifest: Manifest;
  /** Absolute path of the `.tgz`. */
  readonly path: string;
  readonly files: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

/** Packs each package into `folder`, one after the other. Each must have been built. */
export async function packAll(packages: readonly Publishable[], folder: string): Promise<Archive[]> {
  mkdirSync(folder, { recursive: true });
  const archives: Archive[] = [];
  for (const { manifest, folder: cwd } of packages) {
    const path = join(folder, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`);
    await must('pnpm', ['pack', '--out', path], { cwd });
    archives.push(await readArchive(path));
  }
  return archives;
}

/** Reads what an archive holds and offers. */
export async function readArchive(path: string): Promise<Archive> {
  const { output } = await must('tar', ['-tzf', path]);
  const names = output.trim().split('\n');
  const files = new Set(names.map((name) => name.replace(/^package\//, '')));
  const manifest: Manifest = JSON.parse(await readFromArchive(path, 'package.json'));
  return { manifest, path, files, entries: entriesOf(manifest, files) };
}

/** The text of one file of an archive. */
export async function readFromArchive(path: string, file: string): Promise<string> {
  return (await must('tar', ['-xzOf', path, `package/${file}`])).output;
}
