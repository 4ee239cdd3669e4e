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
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox-esr'],
};

/** What to do by hand where no browser can be had, in one sentence a line. */
export const browserAdvice = `No usable Chromium was found, and none could be installed here.
  Debian or Ubuntu:  sudo apt-get install chromium
  elsewhere:         pnpm --filter @icma-sdk/elements exec playwright install chromium
  or set CHROMIUM_PATH to the program of an installed Chromium or Chrome, then run npm test again.`;

/** Looks for browsers and changes nothing: first the environment, then what is installed. */
export function findBrowsers(): Browsers {
  const chromium = usable(process.env.CHROMIUM_PATH) ?? first(installed.chromium);
  const firefox = usable(process.env.FIREFOX_PATH) ?? first(installed.firefox);
  return { ...(chromium && { chromium }), ...(firefox && { firefox }) };
}

/** As {@link findBrowsers}; where there is no Chromium, tries Debian's package as root, else Playwright's own download. */
export async function getBrowsers(): Promise<Browsers> {
  const found = findBrowsers();
  if (found.chromium) return found;
  if (process.getuid?.() === 0 && first(['apt-get'])) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { output: 'quiet', env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'firefox-esr'], {
      output: 'quiet',
      env,
    });
    const now = findBrowsers();
    if (now.chromium) return now;
  }
  const elements = join(root, 'packages/elements');
  await run('pnpm', ['exec', 'playwright', 'install', 'chromium'], { cwd: elements, output: 'quiet' });
  const script = "console.log((await import('playwright')).chromium.executablePath())";
  const { output } = await run('node', ['--input-type=module', '-e', script], { cwd: elements, output: 'quiet' });
  const chromium = usable(output.trim());
  return { ...found, ...(chromium && { chromium }) };
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
