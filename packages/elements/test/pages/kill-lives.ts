/** Kills a page, or the browser around it, at random points while it keeps answers, and counts what is lost. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Mortal } from './mortals.js';

export interface Lives {
  readonly kills: number;
  /** Answers that a page was told are saved, over all lives. */
  readonly saved: number;
  /** Saved answers that the next life did not find. */
  readonly lost: number;
  /** Those of them that were lost because there was no draft at all. */
  readonly lostWhole: number;
  /** The most answers that were given and not yet said to be saved, and gone after a kill; in lives that wait for each. */
  readonly lostInFlight: number;
  /** Lives that found something other than a whole draft. */
  readonly broken: readonly string[];
}

/** @param mortal - What is opened and killed, on the profile it is given. */
export async function killLives(
  mortal: (profile: string) => Mortal,
  kills: number,
  tell = (_: Lives) => {},
): Promise<Lives> {
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

  const { open, kill, close } = mortal(profile);

  let lives: Lives = { kills: 0, saved: 0, lost: 0, lostWhole: 0, lostInFlight: 0, broken: [] };
  try {
    // One life more than kills: the last only looks.
    for (let life = 1; life <= kills + 1; life++) {
      const start = () => open(`http://localhost:${port}/?life=${life}`);
      await start();
      // Now and then a browser on a busy machine does not come as far as the page: no life has begun, and none ends.
      while (!(await until(() => asked === life, 30_000).catch(() => false))) {
        await kill();
        await start();
      }
      const began = await until(() => told.find((word) => word.life === life));
      const before = { saved: most('saved', life - 1), given: most('given', life - 1) };
      const expected = life === 1 ? 'missing' : 'found';
      const lost = Math.max(0, before.saved - began.given);
      lives = {
        ...lives,
        kills: life - 1,
        lost: lives.lost + lost,
        lostWhole: lives.lostWhole + (began.what === 'missing' ? lost : 0),
        lostInFlight:
          (life - 1) % 2 === 0 ? Math.max(lives.lostInFlight, before.given - began.given) : lives.lostInFlight,
        broken: began.what === expected ? lives.broken : [...lives.broken, `life ${life} found: ${began.what}`],
      };
      if (life > kills) break;
      await until(() => told.some((word) => word.life === life && word.what === 'saved'));
      await setTimeout(Math.random() * 400);
      lives = { ...lives, saved: lives.saved + most('saved', life) - began.given };
      tell(lives);
      await kill();
      // Words that were on their way when it was killed.
      await setTimeout(50);
      told.splice(
        0,
        told.findIndex((word) => word.life === life),
      );
    }
  } finally {
    await close();
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return lives;
}

async function until<T>(find: () => T | undefined | false, patience = 60_000): Promise<T> {
  for (let waited = 0; waited < patience; waited += 10) {
    const found = find();
    if (found) return found;
    await setTimeout(10);
  }
  throw new Error('The page says nothing.');
}
