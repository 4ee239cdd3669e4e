import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../src');
const files = globSync('**/*.ts', { cwd: root })
  .filter((file) => !/\.(test|stories)\.ts$|fixtures/.test(file))
  .map((file) => {
    const code = readFileSync(join(root, file), 'utf8');
    // Comments may speak of anything.
    return { file, code: code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') };
  });
const touching = (pattern: RegExp) => files.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

test('the network is touched in one file', () => {
  expect(touching(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|navigator\.connection/)).toEqual([
    'internal/submit.ts',
  ]);
});

test('storage is touched in one folder, and only one kind of it', () => {
  const places = touching(/\bindexedDB\b|from 'idb'|IDBKeyRange|IDBDatabase/);
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((file) => !file.startsWith('drafts/'))).toEqual([]);
  expect(
    touching(/localStorage|sessionStorage|document\.cookie|caches\.|navigator\.storage|showSaveFilePicker/),
  ).toEqual([]);
});

test('the clock is read in one file', () => {
  expect(touching(/new Date\(\)|Date\.now\(|performance\.now\(/)).toEqual(['internal/clock.ts']);
});
