import type { Entry } from '../../lib/entries.ts';
import type { Archive } from '../../lib/pack.ts';

/** The entry of that specifier, if the archives have it. */
export function findEntry(archives: readonly Archive[], specifier: string): Entry | undefined {
  return archives.flatMap(({ entries }) => entries).find((entry) => entry.specifier === specifier);
}

/** Entries that a program imports as a module: scripts, except those made for a script tag. */
export function moduleEntries(archives: readonly Archive[]): Entry[] {
  return archives.flatMap(({ entries }) => entries).filter(({ kind, file }) => kind === 'script' && !isForTag(file));
}

/** Files made for a script tag. */
export function tagEntries(archives: readonly Archive[]): Entry[] {
  return archives.flatMap(({ entries }) => entries).filter(({ kind, file }) => kind === 'script' && isForTag(file));
}

/** Entries of data, `package.json` apart. */
export function dataEntries(archives: readonly Archive[]): Entry[] {
  return archives
    .flatMap(({ entries }) => entries)
    .filter(({ kind, path }) => kind === 'json' && path !== './package.json');
}

/** Entries that register one element each, with the tag that they register. */
export function defineEntries(archives: readonly Archive[]): { specifier: string; tag: string }[] {
  return moduleEntries(archives).flatMap(({ specifier, path }) => {
    const name = /^\.\/([a-z-]+)\/define$/.exec(path)?.[1];
    return name ? [{ specifier, tag: `icma-${name}` }] : [];
  });
}

/** Whether a package is made for a page, and so may know the document. */
export const isForPage = ({ manifest }: Archive): boolean => Boolean(manifest.dependencies?.lit);

/** Files for a script tag run in a page and nowhere else. */
const isForTag = (file: string): boolean => /(^|\/)cdn\/|\.min\.js$/.test(file);
