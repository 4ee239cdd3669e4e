import { must } from '../../lib/must.ts';
import type { Consumer } from '../lib/consumer.ts';
import { findEntry } from '../lib/offers.ts';

/** A server that imports the elements where there is no document, and renders their content as HTML. */
export const ssr: Consumer = {
  name: 'ssr',
  manager: 'pnpm',
  quick: false,
  wants: (archives) => Boolean(findEntry(archives, '@icma-sdk/elements/html')),
  checks: () => [
    {
      title: 'a server imports and registers the elements without a document, and renders an item as HTML',
      run: async ({ folder }) => void (await must('node', ['render.js'], { cwd: folder })),
    },
  ],
};
