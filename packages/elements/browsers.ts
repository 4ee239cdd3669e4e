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

/** Settings of tests that wait for a browser or a build: long, as waiting costs nothing when all is well and a busy machine takes its time. */
export const patient = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

/** The same for tests in a browser. Where a change is decided about, on a machine that others use too, what fails is tried again, and the report says so. */
export const inBrowser = { ...patient, retry: process.env.CI ? 2 : 0 };

/** The engine without windows, which are two thirds of the work of opening a page: docs/decisions/0065. */
const SHELL = 'chromium-headless-shell';
const wholeChromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

/** How to launch Chromium, without its windows where there is such a program; undefined where there is none. */
export function chromiumLaunch(): LaunchOptions | undefined {
  return launch(firstThere([process.env.CHROMIUM_PATH, `/usr/bin/${SHELL}`, ...wholeChromium]));
}

/** How to launch Chromium with its back-forward cache, which the engine alone does not have; undefined where there is none. */
export function cachingChromiumLaunch(): LaunchOptions | undefined {
  const named = process.env.CHROMIUM_PATH;
  const options = launch(firstThere([named?.includes(SHELL) ? undefined : named, ...wholeChromium]));
  return options && { ...options, ignoreDefaultArgs: ['--disable-back-forward-cache'] };
}

function launch(executablePath: string | undefined): LaunchOptions | undefined {
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
