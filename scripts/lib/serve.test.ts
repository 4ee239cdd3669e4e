import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'icma-serve-'));
const mounts = [
  { path: '/storybook/', folder: join(folder, 'book') },
  { path: '/', folder: join(folder, 'demo') },
];
beforeAll(() => {
  for (const name of ['book', 'demo']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(port: number, path: string): Promise<string> {
  return (await fetch(`http://localhost:${port}${path}`)).text();
}

test('serves each folder under its path', async () => {
  const site = await serve(mounts, 4700);
  expect(await read(site.port, '/')).toBe('demo');
  expect(await read(site.port, '/storybook/')).toBe('book');
  expect(await read(site.port, '/storybook')).toBe('book');
  expect(await read(site.port, '/nothing')).toBe('Not found');
  site.close();
});

test('takes the next port when the wanted one is taken', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((resolve) => other.once('listening', resolve));
  const taken = (other.address() as AddressInfo).port;
  const site = await serve(mounts, taken);
  expect(site.port).toBeGreaterThan(taken);
  expect(await read(site.port, '/')).toBe('demo');
  site.close();
  other.close();
});

test('does not serve what lies beside its folders', async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const site = await serve(mounts, 4720);
  expect(await read(site.port, '/..%2fsecret.txt')).toBe('Not found');
  site.close();
});
