import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@icma-sdk/core';
import * as associations from '@icma-sdk/core/associations';
import * as provenance from '@icma-sdk/core/provenance';
import { expect, test } from 'vitest';
import { examplesIn, exportsOf, reExportsOf, sourceFiles, toAssertions, toModule } from './fixtures/examples.js';
import * as query from './index.js';
import * as search from './search/index.js';

const root = join(import.meta.dirname, '..');
const names = { ...core, ...associations, ...provenance, ...query, ...search };
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

const checks = {
  same: (actual: unknown, expected: unknown, line: string) => expect(actual, line).toEqual(expected),
  throws: (run: () => unknown, name: string, message: string) =>
    expect(run).toThrow(expect.objectContaining({ name, message })),
};

const examples = [...sourceFiles(root), 'README.md'].flatMap((file) => examplesIn(root, file));

test.each(examples)('the example at $file:$line gives what it says', async ({ code }) => {
  const scope = { ...names, ...checks };
  const body = toAssertions(code);
  expect(body).toMatch(/^(same|throws)\(/m);
  await new AsyncFunction(...Object.keys(scope), body)(...Object.values(scope));
});

test('the compiler accepts every example, read strictly', () => {
  const folder = join(root, 'test-results', 'examples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const namesByModule = {
    '@icma-sdk/core': Object.keys(core),
    '@icma-sdk/query': Object.keys(query),
    '@icma-sdk/query/search': Object.keys(search).filter((name) => !(name in query)),
  };
  for (const { file, line, code } of examples) {
    const name = `${file.replaceAll('/', '_')}-${line}.ts`;
    writeFileSync(join(folder, name), toModule(code, namesByModule));
  }
  const paths = { '@icma-sdk/query': ['../../src/index.ts'], '@icma-sdk/query/search': ['../../src/search/index.ts'] };
  // As a reader has it who asks for no more than "strict".
  const compilerOptions = { noUncheckedIndexedAccess: false, noUnusedLocals: false, types: [], paths };
  const config = { extends: '../../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('every exported name has a docstring, every exported value an example in it, and every function what it throws', () => {
  const all = { ...query, ...search };
  const values = new Set(Object.keys(all));
  const declared = sourceFiles(root).flatMap((file) => exportsOf(root, file));
  const documented = new Map(declared.map(({ name, docstring }) => [name, docstring]).reverse() as [string, string][]);
  const exported = ['src/index.ts', 'src/search/index.ts'].flatMap((file) => reExportsOf(root, file));
  expect(exported).toEqual(expect.arrayContaining([...values]));
  expect(exported.filter((name) => documented.get(name) === undefined)).toEqual([]);
  expect([...values].filter((name) => !documented.get(name)!.includes('@example'))).toEqual([]);
  const functions = Object.entries(all).filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name));
  expect(functions.filter(([name]) => !/\bthrows\b/i.test(documented.get(name)!)).map(([name]) => name)).toEqual([]);
});

test('the page answers twelve questions', () => {
  const questions = readFileSync(join(root, 'README.md'), 'utf8').match(/^### .*\?$/gm)!;
  expect(questions.map((line) => Number.parseInt(line.slice(4), 10))).toEqual(
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
});
