/** What can be killed: a tab, while its browser goes on, or a browser with all that belongs to it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from '../../browsers.js';

export interface Mortal {
  /** Opens an address. */
  open(url: string): Promise<void>;
  /** Ends what is open without a word to it. */
  kill(): Promise<void>;
  /** Nothing of it is left running. */
  close(): Promise<void>;
}

const [chromiumOptions, firefoxOptions] = [chromiumLaunch(), firefoxLaunch()];
type Mortals = readonly (readonly [name: string, make: (profile: string) => Mortal])[];

/** A tab of Chromium, and Firefox as a whole, as it goes with its tabs where it is driven. */
export const mortals: Mortals = [
  ...(chromiumOptions ? [['a tab of Chromium', chromiumTab] as const] : []),
  ...(firefoxOptions ? [['Firefox', program(firefoxCommand)] as const] : []),
];

/** Chromium as a whole. It may throw away all that a site keeps if it is killed within a write: docs/decisions/0066. */
export const wholeChromium: Mortals = chromiumOptions ? [['Chromium', program(chromiumCommand)]] : [];

function chromiumTab(profile: string): Mortal {
  let context: BrowserContext | undefined;
  return {
    async open(url) {
      context ??= await chromium.launchPersistentContext(profile, chromiumOptions);
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'commit' });
    },
    async kill() {
      const processes = execFileSync('ps', ['-Aww', '-o', 'pid=,pgid=,args='], { encoding: 'utf8' })
        .split('\n')
        .map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line)?.slice(1) ?? []);
      const group = processes.find(([, , command]) => command?.includes(profile))?.[1];
      const showing = processes.filter(([, its, command]) => its === group && command?.includes('--type=renderer'));
      if (showing.length === 0) throw new Error('No process shows the page.');
      for (const [pid] of showing) process.kill(Number(pid), 'SIGKILL');
      await Promise.all(context!.pages().map((page) => page.close()));
    },
    close: async () => context?.close(),
  };
}

/** Opened as a person would, without a driver: nothing else stands between it and its end. */
function program(command: (profile: string, url: string) => string[]): (profile: string) => Mortal {
  return (profile) => {
    let browser: ChildProcess | undefined;
    const kill = async () => {
      if (!browser) return;
      const ended = browser.exitCode === null && browser.signalCode === null && once(browser, 'exit');
      try {
        // The whole group: what shows the page, what keeps the storage, and whatever else there is.
        process.kill(-browser.pid!, 'SIGKILL');
      } catch {
        // Nothing of it is left.
      }
      await ended;
    };
    return {
      async open(url) {
        const [file, ...args] = command(profile, url);
        browser = spawn(file!, args, { detached: true, stdio: 'ignore' });
      },
      kill,
      close: kill,
    };
  };
}

function chromiumCommand(profile: string, url: string): string[] {
  // What says that the profile is in use was left behind by a browser that is no more.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
  const { executablePath, args = [] } = chromiumOptions!;
  return [executablePath!, ...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, url];
}

function firefoxCommand(profile: string, url: string): string[] {
  // After crashes it would rather ask than open the page.
  const preferences = { 'toolkit.startup.max_resumed_crashes': -1, 'browser.sessionstore.resume_from_crash': false };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return [firefoxOptions!.executablePath!, '--headless', '--no-remote', '--profile', profile, url];
}
