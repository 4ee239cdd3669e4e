/** Kills a browser at random points while a page keeps answers in it, and counts what is lost. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { chromiumLaunch, firefoxLaunch } from '../../browsers.js';

export interface Lives {
  readonly kills: number;
  /** Answers that a page was told are saved, over all lives. */
  readonly saved: number;
  /** Saved answers that the next life did not find. */
  readonly lost: number;
  /** The most answers that were given and not yet said to be saved, and gone after a kill; in lives that wait for each. */
  readonly lostInFlight: number;
  /** Lives that found something other than a whole draft. */
  readonly broken: readonly string[];
}

/** Programs by which a page is opened as a person would, without a driver: nothing else stands between it and its end. */
export const programs: Readonly<
  Record<string, ((profile: string, url: string) => [program: string, ...string[]]) | undefined>
> = {
  Chromium: chromiumLaunch() && chromium,
  Firefox: firefoxLaunch() && firefox,
};

function chromium(profile: string, url: string): [string, ...string[]] {
  // What says that the profile is in use was left behind by a browser that is no more.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
  const { executablePath, args = [] } = chromiumLaunch()!;
  return [executablePath!, ...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, url];
}

function firefox(profile: string, url: string): [string, ...string[]] {
  // After crashes it would rather ask than open the page.
  const preferences = { 'toolkit.startup.max_resumed_crashes': -1, 'browser.sessionstore.resume_from_crash': false };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return [firefoxLaunch()!.executablePath!, '--headless', '--no-remote', '--profile', profile, url];
}

/** @param name - One of {@link programs}. */
export async function killLives(name: string, kills: number, tell = (_: Lives) => {}): Promise<Lives> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../app/short-lives.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const page = `<!doctype html><title>Lives</title><script type="module">${outputFiles[0]!.text}</script>`;
  const told: { what: string; life: number; given: number }[] = [];
  let asked = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    const [life, given] = ['life', 'given'].map((key) => Number(url.searchParams.get(key))) as [number, number];
    if (request.method === 'POST') told.push({ what: url.pathname.slice(1), life, given });
    else if (url.pathname === '/') asked = life;
    response.writeHead(url.pathname === '/' || request.method === 'POST' ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(url.pathname === '/' ? page : '');
  });
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'icma-lives-'));
  const most = (what: string, life: number) =>
    Math.max(0, ...told.filter((word) => word.what === what && word.life === life).map(({ given }) => given));

  let lives: Lives = { kills: 0, saved: 0, lost: 0, lostInFlight: 0, broken: [] };
  try {
    // One life more than kills: the last only looks.
    for (let life = 1; life <= kills + 1; life++) {
      const start = () => {
        const [program, ...args] = programs[name]!(profile, `http://localhost:${port}/?life=${life}`);
        return spawn(program, args, { detached: true, stdio: 'ignore' });
      };
      let browser = start();
      try {
        // Now and then a browser on a busy machine does not come as far as the page: no life has begun, and none ends.
        while (!(await until(() => asked === life, 30_000).catch(() => false))) {
          await kill(browser);
          browser = start();
        }
        const began = await until(() => told.find((word) => word.life === life));
        const before = { saved: most('saved', life - 1), given: most('given', life - 1) };
        const expected = life === 1 ? 'missing' : 'found';
        lives = {
          ...lives,
          kills: life - 1,
          lost: lives.lost + Math.max(0, before.saved - began.given),
          lostInFlight:
            (life - 1) % 2 === 0 ? Math.max(lives.lostInFlight, before.given - began.given) : lives.lostInFlight,
          broken: began.what === expected ? lives.broken : [...lives.broken, `life ${life} found: ${began.what}`],
        };
        if (life > kills) break;
        await until(() => told.some((word) => word.life === life && word.what === 'saved'));
        await setTimeout(Math.random() * 400);
        lives = { ...lives, saved: lives.saved + most('saved', life) - began.given };
        tell(lives);
      } finally {
        await kill(browser);
      }
      // Words that were on their way when it was killed.
      await setTimeout(50);
      told.splice(
        0,
        told.findIndex((word) => word.life === life),
      );
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return lives;
}

async function kill(browser: ChildProcess): Promise<void> {
  const ended = browser.exitCode === null && browser.signalCode === null && once(browser, 'exit');
  try {
    // The whole group: what shows the page, what keeps the storage, and whatever else there is.
    process.kill(-browser.pid!, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
  await ended;
}

async function until<T>(find: () => T | undefined | false, patience = 60_000): Promise<T> {
  for (let waited = 0; waited < patience; waited += 10) {
    const found = find();
    if (found) return found;
    await setTimeout(10);
  }
  throw new Error('The page says nothing.');
}
