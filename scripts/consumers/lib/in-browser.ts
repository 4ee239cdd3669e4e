import { join } from 'node:path';
import { must } from '../../lib/must.ts';
import { serve } from '../../lib/serve.ts';
import { inTemporaryFolder } from '../../lib/temporary.ts';
import { pageResult } from './app.ts';
import type { Project } from './consumer.ts';

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves a folder of the project and resolves to the document that Chromium makes of its page, as text. */
async function openPage({ folder, chromium }: Project, served: string): Promise<string> {
  if (!chromium) throw new Error('There is no Chromium to open the page with: set CHROMIUM_PATH to one.');
  const site = await serve([{ path: '/', folder: join(folder, served) }], 4740);
  try {
    return await inTemporaryFolder(async (profile) => {
      const flags = [...quiet, `--user-data-dir=${profile}`, '--virtual-time-budget=10000', '--dump-dom'];
      const { output } = await must(chromium, [...flags, `http://localhost:${site.port}/`]);
      return output;
    });
  } finally {
    site.close();
  }
}

/** What the page in `served` says in `#result`; undefined if it says nothing. */
export async function textOfResult(project: Project, served: string): Promise<string | undefined> {
  return /id="result"[^>]*>([^<]+)</.exec(await openPage(project, served))?.[1];
}

/** Opens the page that a bundler made of `page.js`. @throws {Error} if it does not show what it should. */
export async function showsEverything(project: Project, served: string): Promise<void> {
  const shown = await textOfResult(project, served);
  const wanted = pageResult(project);
  if (shown !== wanted) throw new Error(`The built page says ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}.`);
}
