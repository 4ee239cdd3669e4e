import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../lib/must.ts';
import { writeApp } from '../lib/app.ts';
import type { Consumer } from '../lib/consumer.ts';
import { showsEverything } from '../lib/in-browser.ts';

/** A Next app: core in a server component, the elements in a client component that is rendered on the server first. */
export const next: Consumer = {
  name: 'next',
  manager: 'npm',
  quick: false,
  prepare: writeApp,
  checks: () => [
    {
      title: 'Next builds it, and the words of a server component stand in the HTML',
      async run({ folder }) {
        const env = { NEXT_TELEMETRY_DISABLED: '1' };
        await must('node', ['node_modules/next/dist/bin/next', 'build'], { cwd: folder, env });
        const html = readFileSync(join(folder, 'out/index.html'), 'utf8');
        if (!html.includes('<h1>Strategic Planning</h1>')) throw new Error(`out/index.html lacks the title:\n${html}`);
      },
    },
    {
      title: 'Next hydrates a client component that shows the corpus and every element',
      proof: true,
      run: (project) => showsEverything(project, 'out'),
    },
  ],
};
