import { must } from '../../lib/must.ts';
import type { Consumer } from '../lib/consumer.ts';
import { findEntry } from '../lib/offers.ts';

/** A React 19 app in TypeScript that writes our tags as JSX. */
export const react: Consumer = {
  name: 'react',
  manager: 'pnpm',
  quick: false,
  wants: (archives) => Boolean(findEntry(archives, '@icma-sdk/elements/jsx')),
  checks: () =>
    ['5', '7'].map((version) => ({
      title: `React 19 with TypeScript ${version} knows the tags and refuses a wrong attribute`,
      run: async ({ folder }) =>
        void (await must('node', [`node_modules/typescript-${version}/bin/tsc`, '-p', '.'], { cwd: folder })),
    })),
};
