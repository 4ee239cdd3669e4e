import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts', 'fixtures/**'] });

/** Comments may speak of these; code may not use them. */
const code = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');

test.each([
  ['a clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\bset(?:Timeout|Interval)\b/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  ['a page', /\b(?:document|window|navigator|location|globalThis)\b(?!')/],
  ['storage', /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie)\b/],
  ['a network', /\bfetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/],
  ['a console', /\bconsole\b/],
  ['code made of text', /\beval\b|\bnew Function\b/],
])('the engine has no %s inside', (_, pattern) => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => pattern.test(code(file)))).toEqual([]);
});

test('only the CSV needs a package, and only core is needed otherwise', () => {
  const packages = (file: string) => [...code(file).matchAll(/from '([^.][^']*)'/g)].map((match) => match[1]);
  for (const file of files) {
    for (const name of packages(file))
      expect(file.startsWith('csv/') ? ['@icma-sdk/core', 'papaparse'] : ['@icma-sdk/core']).toContain(name);
  }
});
