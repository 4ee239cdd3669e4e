import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../lib/must.ts';
import type { Archive } from '../../lib/pack.ts';
import type { Consumer } from '../lib/consumer.ts';
import { dataEntries, moduleEntries } from '../lib/offers.ts';

/** Node without a bundler and without a page: a script, a server, a static site generator. */
export const nodeEsm: Consumer = {
  name: 'node-esm',
  manager: 'npm',
  quick: true,
  prepare({ folder, archives }) {
    writeFileSync(join(folder, 'entries.json'), JSON.stringify([...moduleEntries(archives), ...dataEntries(archives)]));
  },
  checks: () => [
    {
      title: 'Node imports every entry of every package, with no page and no document',
      run: async ({ folder }) => void (await must('node', ['import-all.js'], { cwd: folder })),
    },
    {
      title: 'the oldest Node that the packages promise imports them all too',
      proof: true,
      async run({ folder, archives }) {
        for (const version of new Set(archives.map(oldestNode))) {
          await must('npx', ['-y', '-p', `node@${version}`, '-c', 'node import-all.js'], { cwd: folder });
        }
      },
    },
    {
      title: 'Node gets the corpus, and one item is the same object however it is imported',
      run: async ({ folder }) => void (await must('node', ['use-core.js'], { cwd: folder })),
    },
  ],
};

/** First release with that major version that knows import attributes, by which Node reads JSON modules. */
const firstWithJson: Readonly<Record<string, string>> = { '20': '20.10.0' };

/** The lowest Node that an archive's `engines` allow. @throws {Error} if they name none. */
function oldestNode({ manifest }: Archive): string {
  const major = /^>=(\d+)$/.exec(manifest.engines?.node ?? '')?.[1];
  if (!major) throw new Error(`${manifest.name} does not say from which Node on it works.`);
  return firstWithJson[major] ?? `${major}.0.0`;
}
