import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editions } from '../src/editions.js';
import { provenance } from '../src/provenance/provenance.js';
import { redirects } from '../src/redirects.js';
import type { Corpus, Located } from '../src/rules/corpus.js';
import type { Association } from '../src/types/association.js';
import type { LegacyArea } from '../src/types/legacy-area.js';
import type { Revision } from '../src/types/revision.js';
import { readEvidence } from './read-evidence.js';

const packageFolder = join(import.meta.dirname, '..');

/** Everything this package holds, gathered from its modules, so that a new file is under the rules without being listed. */
export async function readCorpus(): Promise<Corpus> {
  const { data, frozen } = readEvidence();
  const related = await rowsIn('src/{associations,revisions}/**/*.ts');
  return {
    documents: Object.values(data),
    modules: await itemModules(),
    editions,
    associations: related.filter(isAssociation),
    legacyAreas: related.filter(isLegacyArea),
    revisions: related.filter(isRevision),
    redirects,
    provenance,
    frozen,
  };
}

/** The ids of the items and documents that each module of an edition folder exports itself. */
async function itemModules(): Promise<Located<string[]>[]> {
  const modules = await modulesOf('src/{code-of-ethics,practices}/*/*.ts');
  return modules.map(({ file, value }) => ({
    file,
    value: Object.values(value).flatMap((exported) =>
      hasKeys<{ id: string }>(exported, 'id', 'type') ? exported.id : [],
    ),
  }));
}

/** The rows of every list that a module exports; one that several modules pass on counts for the deepest, its own. */
async function rowsIn(pattern: string): Promise<Located<object>[]> {
  const modules = await modulesOf(pattern);
  const deepestFirst = modules.toSorted((a, b) => b.file.split('/').length - a.file.split('/').length);
  const files = new Map<object, string>();
  for (const { file, value } of deepestFirst) {
    for (const list of Object.values(value).filter(Array.isArray)) {
      for (const row of list) if (typeof row === 'object' && !files.has(row)) files.set(row, file);
    }
  }
  return [...files].map(([value, file]) => ({ file, value }));
}

async function modulesOf(pattern: string): Promise<Located<Record<string, unknown>>[]> {
  const paths = globSync(pattern, { cwd: packageFolder })
    .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('index.ts'))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      file: `packages/core/${path}`,
      value: await import(/* @vite-ignore */ pathToFileURL(join(packageFolder, path)).href),
    })),
  );
}

const isAssociation = (row: Located<object>): row is Located<Association> =>
  hasKeys(row.value, 'origin', 'destination', 'basis');
const isLegacyArea = (row: Located<object>): row is Located<LegacyArea> => hasKeys(row.value, 'code', 'verified');
const isRevision = (row: Located<object>): row is Located<Revision> =>
  hasKeys(row.value, 'edition', 'items', 'outcome');

function hasKeys<T>(value: unknown, ...keys: string[]): value is T {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}
