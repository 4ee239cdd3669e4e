import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, entriesOf } from './entries.ts';
import { must } from './must.ts';
import type { Manifest, Publishable } from './packages.ts';

/** A package as it would be published. */
export interface Archive {
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
    const { output } = await must('tar', ['-tzf', path]);
    const files = new Set(
      output
        .trim()
        .split('\n')
        .map((file) => file.replace(/^package\//, '')),
    );
    archives.push({ manifest, path, files, entries: entriesOf(manifest, files) });
  }
  return archives;
}
