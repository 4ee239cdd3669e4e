import { type Archive, readFromArchive } from '../lib/pack.ts';
import type { Json } from './corpus-index.ts';

/** The JSON files that a release of core offers, schemas apart, in the order of its `exports`. */
export async function dataFiles({ entries, path }: Archive): Promise<Json[]> {
  const files = entries.filter((entry) => entry.kind === 'json' && entry.path !== './package.json');
  const contents = await Promise.all(files.map(async ({ file }) => JSON.parse(await readFromArchive(path, file))));
  return contents.filter((content) => content.$schema === undefined);
}
