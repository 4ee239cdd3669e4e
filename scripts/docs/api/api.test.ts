import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishablePackages } from '../../lib/packages.ts';
import { root } from '../../lib/run.ts';
import { apiPages } from './api-pages.ts';
import { readEntries } from './read-entries.ts';
import { isItem, renderApi } from './render-api.ts';

const folder = join(root, 'docs/api');
const entries = readEntries(publishablePackages()).flat();
const pages = apiPages();

test('the reference in docs/api is what the packages say now; `pnpm docs:api` writes it anew', () => {
  expect(globSync('*', { cwd: folder }).sort()).toEqual(pages.map(({ file }) => file).sort());
  const stale = pages.filter(({ file, text }) => readFileSync(join(folder, file), 'utf8') !== text);
  expect(stale.map(({ file }) => `docs/api/${file} is not what \`pnpm docs:api\` writes`)).toEqual([]);
});

test('every export of every entry has a docstring, but for items, whose type has one', () => {
  const bare = entries.flatMap(({ specifier, exports }) =>
    exports.filter((name) => name.prose === '' && !isItem(name)).map(({ name }) => `${name} of ${specifier}`),
  );
  expect([...new Set(bare)]).toEqual([]);
});

test('examples stand in docstrings of the one package that runs them', () => {
  const owners = entries.filter(({ exports }) =>
    exports.some(({ tags }) => tags.some(({ name }) => name === 'example')),
  );
  expect(new Set(owners.map(({ specifier }) => specifier.split('/')[1]))).toEqual(new Set(['query']));
});

test('a page has what can be called first, says who throws what, links names of the page, and hides what is private', () => {
  const entry = entries.find(({ specifier }) => specifier === '@icma-sdk/elements')!;
  const [, page] = renderApi([[entry]]);
  expect(page!.file).toBe('elements.md');
  expect(page!.text).toContain('### `IcmaPractice`');
  expect(page!.text).toContain('- Part `number`: The printed number, in the margin.');
  expect(page!.text).not.toMatch(/#private|static styles|protected/);
  const query = pages.find(({ file }) => file === 'query.md')!.text;
  expect(query).toContain('- Throws `OptionError` for an unknown option or value, or for an item whose');
  expect(query).toContain('[`mapItems`](#mapitems)');
  expect(query.indexOf('## Functions')).toBeLessThan(query.indexOf('## Types'));
});

test('a name that an entry before it exports is not told twice', () => {
  const [index, ...others] = pages;
  expect(index!.text).toContain('| `@icma-sdk/elements/practice` | `IcmaPractice` |');
  expect(others.map(({ file }) => file)).not.toContain('elements-practice.md');
});
