import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clearReports, reportsOf } from './reports.ts';
import { temporaryFolder } from './temporary.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is left of an earlier run is taken away, and nothing else', () => {
  const results = join(folder, 'packages/core/test-results');
  mkdirSync(results, { recursive: true });
  for (const name of ['test.json', 'docs.json', 'mutation.json']) writeFileSync(join(results, name), '{}');
  expect(reportsOf(join(folder, 'packages/core'), 'test:docs')).toEqual([join(results, 'docs.json')]);
  clearReports(['build', 'test', 'test:docs'], folder);
  expect(['test.json', 'docs.json', 'mutation.json'].map((name) => existsSync(join(results, name)))).toEqual([
    false,
    false,
    true,
  ]);
});
