import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { exports, sideEffects, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });

test.each(
  Object.keys(exports).filter((entry) => !/\.json$|\.html$|^\.\/cdn\/|define$|^\.\/(jsx|vue|svelte)$/.test(entry)),
)('the entry %s can be imported where there is no page', async (entry) => {
  expect(Object.keys(await import(join('@icma-sdk/elements', entry)))).not.toEqual([]);
});

test('every entry has its file and its declarations', () => {
  for (const file of Object.values<string>(exports).filter(
    (path) => path.startsWith('./dist/') && path.endsWith('.js'),
  )) {
    const path = file.replace('./dist/', '');
    expect(built).toContain(path);
    expect(built).toContain(path.replace(/\.js$/, '.d.ts'));
  }
});

test('every module that does something on import is named in sideEffects, and no other', () => {
  const named = built.filter((path) => /\.define\.js$|^define\.js$|^internal\/guard-lit-globals\.js$/.test(path));
  const silent = built.filter((path) => /^(?!cdn|embed).*\.js$/.test(path) && !named.includes(path));
  expect(sideEffects.filter((pattern: string) => pattern.startsWith('./dist/'))).toEqual([
    './dist/**/*.define.js',
    './dist/define.js',
    './dist/cdn/*',
    './dist/internal/guard-lit-globals.js',
  ]);
  for (const path of silent) {
    expect(readFileSync(join(root, 'dist', path), 'utf8'), path).not.toMatch(/customElements\.define\(|globalThis\[/);
  }
});

test('a class says which version it is from', async () => {
  const { IcmaPractice, IcmaTenet } = await import('@icma-sdk/elements');
  expect([IcmaPractice.version, IcmaTenet.version]).toEqual([version, version]);
});

test('no test, story or fixture is built', () => {
  expect(built.filter((path) => /\.(test|stories)\.|fixtures/.test(path))).toEqual([]);
});
