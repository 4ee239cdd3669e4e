/** Which browsers this machine has for tests: named by environment, else where systems keep them, else Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';

/** Needed as root in a container; the rest keeps a machine without network quiet. */
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that a browser may take to start, or to do what a test asks of it: a busy machine takes its time. */
export const patience = 120_000;

/** How to launch Chromium; undefined where there is none. */
export function chromiumLaunch(): LaunchOptions | undefined {
  const executablePath = firstThere([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]);
  return executablePath ? { executablePath, args: chromiumArgs, timeout: 2 * patience } : undefined;
}

/** How to launch Firefox ESR, which Playwright drives by WebDriver BiDi; undefined where there is none. */
export function firefoxLaunch(): LaunchOptions | undefined {
  const executablePath = firstThere([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']);
  return executablePath ? { executablePath, channel: 'moz-firefox', timeout: 2 * patience } : undefined;
}

function firstThere(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path && existsSync(path));
}
