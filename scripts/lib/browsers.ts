import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './run.ts';

/** Paths of the browsers that tests may use. */
export interface Browsers {
  readonly chromium?: string;
  readonly firefox?: string;
}

const installed = {
  chromium: [
    // The engine without windows, which are two thirds of the work of opening a page.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** What to do by hand where no browser can be had, in one sentence a line. */
export const browserAdvice = `No usable Chromium was found, and none could be installed here.
  Debian or Ubuntu:  sudo apt-get install chromium
  elsewhere:         pnpm --filter @icma-sdk/elements exec playwright install chromium
  or set CHROMIUM_PATH to the program of an installed Chromium or Chrome, then run npm test again.`;

/** Chromium and Firefox for the tests: from the environment, else what is installed, else what can be brought here. */
export async function getBrowsers(): Promise<Browsers> {
  if (process.env.CI || !isWhole(findBrowsers())) await fromDebian();
  const found = findBrowsers();
  if (found.chromium) return found;
  const chromium = await fromPlaywright();
  return { ...found, ...(chromium && { chromium }) };
}

const isWhole = ({ chromium, firefox }: Browsers) => chromium !== undefined && firefox !== undefined;

function findBrowsers(): Browsers {
  const chromium = usable(process.env.CHROMIUM_PATH) ?? first(installed.chromium);
  const firefox = usable(process.env.FIREFOX_PATH) ?? first(installed.firefox);
  return { ...(chromium && { chromium }), ...(firefox && { firefox }) };
}

/** Playwright's own Chromium, downloaded if it is not there yet; none where its server cannot be reached. */
async function fromPlaywright(): Promise<string | undefined> {
  const cwd = join(root, 'packages/elements');
  await run('pnpm', ['exec', 'playwright', 'install', 'chromium'], { cwd, output: 'quiet' });
  const script = "console.log((await import('playwright')).chromium.executablePath())";
  const { output } = await run('node', ['--input-type=module', '-e', script], { cwd, output: 'quiet' });
  return usable(output.trim());
}

/** What Debian has, in packages named after their programs; not every release, nor Ubuntu, has the engine by itself. */
const packages = ['firefox-esr', 'chromium', 'chromium-headless-shell'];

/** Debian's packages, where we are root and may install them. */
async function fromDebian(): Promise<void> {
  const missing = packages.filter((name) => !first([name]));
  if (missing.length === 0 || process.getuid?.() !== 0 || !first(['apt-get'])) return;
  const options = { output: 'quiet', env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;
  await run('apt-get', ['update', '-qq'], options);
  for (const name of [...missing, 'fonts-liberation'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
}

function first(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const path = name.includes('/')
      ? usable(name)
      : folders.map((folder) => join(folder, name)).find((file) => usable(file));
    if (path) return path;
  }
  return undefined;
}

function usable(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}
