import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../lib/must.ts';
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
      title: 'Node gets the corpus, and one item is the same object however it is imported',
      run: async ({ folder }) => void (await must('node', ['use-core.js'], { cwd: folder })),
    },
  ],
};
