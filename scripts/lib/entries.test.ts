import { expect, test } from 'vitest';
import { entriesOf } from './entries.ts';
import type { ExportTarget } from './packages.ts';

const manifest = (exports: Record<string, ExportTarget>) => ({ name: '@icma-sdk/core', version: '1.0.0', exports });
const specifiers = (exports: Record<string, ExportTarget>, files: string[]) =>
  entriesOf(manifest(exports), files).map(({ specifier }) => specifier);

test('names an entry as a user writes it', () => {
  expect(
    entriesOf(manifest({ '.': './dist/index.js', './data.json': './data.json' }), ['dist/index.js', 'data.json']),
  ).toEqual([
    { specifier: '@icma-sdk/core', path: '.', file: 'dist/index.js', kind: 'script' },
    { specifier: '@icma-sdk/core/data.json', path: './data.json', file: 'data.json', kind: 'json' },
  ]);
});

test('a pattern stands for every file that fits it', () => {
  const files = ['dist/items/tenet-01.js', 'dist/items/tenet-02.js', 'dist/items/tenet-02.d.ts'];
  expect(specifiers({ './tenets/*': './dist/items/*.js' }, files)).toEqual([
    '@icma-sdk/core/tenets/tenet-01',
    '@icma-sdk/core/tenets/tenet-02',
  ]);
});

test('what the map names and the package lacks is not an entry', () => {
  expect(specifiers({ '.': './dist/index.js', './schema': './dist/schema.js' }, ['dist/index.js'])).toEqual([
    '@icma-sdk/core',
  ]);
});

test('takes what an importing module gets, and types where there is nothing else', () => {
  const exports = {
    '.': { types: './dist/index.d.ts', import: './dist/index.js' },
    './jsx': { types: './dist/jsx.d.ts' },
  };
  const found = entriesOf(manifest(exports), ['dist/index.d.ts', 'dist/index.js', 'dist/jsx.d.ts']);
  expect(found.map(({ path, kind }) => [path, kind])).toEqual([
    ['.', 'script'],
    ['./jsx', 'types'],
  ]);
});

test('an exact key wins over a pattern, and null takes a path back', () => {
  const exports = { './*': './dist/*.js', './a': './dist/other/a.js', './internal/*': null };
  const files = ['dist/a.js', 'dist/b.js', 'dist/other/a.js', 'dist/internal/c.js'];
  const found = entriesOf(manifest(exports), files);
  expect(found.find(({ path }) => path === './a')?.file).toBe('dist/other/a.js');
  expect(found.map(({ path }) => path)).not.toContain('./internal/c');
  expect(found.map(({ path }) => path)).toContain('./b');
});
