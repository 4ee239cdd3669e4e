import { posix } from 'node:path';
import type { ExportTarget, Manifest } from './packages.ts';

/** One thing that a package offers to `import`, to a page or to a tool. */
export interface Entry {
  /** As a user writes it: `@icma-sdk/core/practices/practice-07`. */
  readonly specifier: string;
  /** As the key of `exports` would say it: `./practices/practice-07`. */
  readonly path: string;
  /** File in the package, without `./`. */
  readonly file: string;
  readonly kind: 'script' | 'json' | 'types' | 'other';
}

/**
 * Every entry that a manifest's `exports` open onto `files`, in the order of the map; a pattern stands for all files
 * that fit it. What a map names and `files` lack is left out: it is not there to be imported.
 */
export function entriesOf(manifest: Manifest, files: Iterable<string>): Entry[] {
  const all = [...files];
  const keys = Object.entries(manifest.exports ?? {}).sort(([a], [b]) => rank(b) - rank(a));
  const found = new Map<string, Entry | undefined>();
  for (const [key, target] of keys) {
    for (const file of filesOf(target)) {
      for (const { path, file: match } of fits(key, file, all)) {
        if (!found.has(path)) found.set(path, entry(manifest.name, path, match));
      }
    }
    if (target === null) {
      for (const path of shut(key, keys, all)) if (!found.has(path)) found.set(path, undefined);
    }
  }
  return [...found.values()].filter((value) => value !== undefined);
}

/** Exact keys come first, then patterns by how much they say before the star: Node's order. */
function rank(key: string): number {
  const star = key.indexOf('*');
  return star === -1 ? Number.POSITIVE_INFINITY : star;
}

/** What an importing module gets, and where there is nothing else the types alone. */
function filesOf(target: ExportTarget): string[] {
  if (target === null) return [];
  if (typeof target === 'string') return [posix.normalize(target)];
  for (const condition of ['import', 'default', 'types']) {
    const inner = target[condition];
    if (inner !== undefined) return filesOf(inner);
  }
  return [];
}

function fits(key: string, target: string, files: readonly string[]): { path: string; file: string }[] {
  if (!target.includes('*')) return files.includes(target) ? [{ path: key, file: target }] : [];
  const [before = '', after = ''] = target.split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after) && file.length > before.length + after.length)
    .map((file) => ({ path: key.replace('*', file.slice(before.length, file.length - after.length)), file }));
}

/** Paths that a pattern leading to `null` takes back from the wider patterns. */
function shut(key: string, keys: readonly [string, ExportTarget][], files: readonly string[]): string[] {
  const [before = '', after = ''] = key.split('*');
  const wider = keys.flatMap(([other, target]) => filesOf(target).flatMap((file) => fits(other, file, files)));
  return wider.map(({ path }) => path).filter((path) => path.startsWith(before) && path.endsWith(after));
}

function entry(name: string, path: string, file: string): Entry {
  return { specifier: posix.join(name, path), path, file, kind: kindOf(file) };
}

function kindOf(file: string): Entry['kind'] {
  if (/\.d\.[mc]?ts$/.test(file)) return 'types';
  if (/\.m?js$/.test(file)) return 'script';
  return file.endsWith('.json') ? 'json' : 'other';
}
