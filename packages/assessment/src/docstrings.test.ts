import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as csv from './csv/index.js';
import * as en from './en/index.js';
import * as es from './es/index.js';
import * as engine from './index.js';
import * as share from './share/index.js';
import * as targets from './targets/index.js';

const source = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts', 'fixtures/**'] })
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

test('every public function says in its docstring what it throws, or that it throws nothing', () => {
  const all = { ...engine, ...csv, ...share, ...targets, ...en, ...es };
  const functions = Object.entries(all).filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name));
  expect(functions.length).toBeGreaterThan(30);
  const silent = functions.filter(([name]) => {
    const [, docstring = ''] =
      new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/)\nexport function ${name}\\b`).exec(source) ?? [];
    return !/\bthrows\b/i.test(docstring);
  });
  expect(silent.map(([name]) => name)).toEqual([]);
});
