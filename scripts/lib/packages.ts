import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.ts';

/** The parts of a `package.json` that are read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What a key of `exports` leads to: a file, nothing, or a choice by condition. */
export type ExportTarget = string | null | { readonly [condition: string]: ExportTarget };

/** A package of this repository that is published. */
export interface Publishable {
  readonly manifest: Manifest;
  /** Absolute path. */
  readonly folder: string;
}

/** Packages under `packages/` that are not private, by name. Read at each call: a release dry run looks at a clone. */
export function publishablePackages(repository = root): Publishable[] {
  return globSync('packages/*/package.json', { cwd: repository })
    .map((path) => ({
      manifest: readManifest(join(repository, path)),
      folder: join(repository, dirname(path)),
    }))
    .filter(({ manifest }) => !manifest.private)
    .sort((a, b) => a.manifest.name.localeCompare(b.manifest.name));
}

/** A `package.json`, as it stands. */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}
