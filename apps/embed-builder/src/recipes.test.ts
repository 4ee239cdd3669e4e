import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderItemHtml } from '@icma-sdk/elements/html';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstChoices } from './choices.ts';
import { recipes } from './recipes.ts';
import { release } from './release.ts';
import { snippetFor } from './snippet.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'test-results/recipes');
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (id: string) => recipes.find((recipe) => recipe.id === id)!.code!;

/** What the compiler says of some files as a strict app would have them, libraries checked too. */
function compile(app: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, app);
  mkdirSync(place, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', place], { encoding: 'utf8' }).stdout;
}

/** The files that a recipe shows one below the other, each after a line with its name. */
function filesOf(code: string): Record<string, string> {
  const [, ...parts] = code.split(/^\/\/ (\S+\.tsx?)$/m);
  return Object.fromEntries(
    parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1]!.trimStart()]] : [])),
  );
}

test('the recipe for Next compiles in an app with React 19, and not without its declaration file', {
  timeout: 120_000,
}, () => {
  const files = filesOf(codeOf('next'));
  expect(Object.keys(files)).toEqual(['icma.d.ts', 'practice.tsx', 'page.tsx']);
  expect(compile('next', files)).toBe('');
  const { 'icma.d.ts': _, ...others } = files;
  expect(compile('next-without', others)).toContain("Property 'icma-practice' does not exist");
});

test('the recipe for 11ty makes a shortcode that writes the tag with its text', async () => {
  const file = join(folder, 'eleventy.config.mjs');
  writeFileSync(file, codeOf('eleventy'));
  const { default: configure } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const shortcodes: Record<string, (number: number) => string> = {};
  configure({
    addShortcode: (name: string, write: (number: number) => string) => {
      shortcodes[name] = write;
    },
    addPassthroughCopy: () => undefined,
  });
  expect(shortcodes.practice!(7)).toBe(`<icma-practice number="7">${renderItemHtml('practice-07')}</icma-practice>`);
});

test('what the recipe for Astro runs compiles', { timeout: 180_000 }, () => {
  const code = codeOf('astro');
  const [, front] = /^---\n(.*?)---$/ms.exec(code)!;
  const [, script] = /<script>\n(.*?)<\/script>/s.exec(code)!;
  const [, written] = /set:html=\{(.*?)\}/.exec(code)!;
  expect(
    compile('astro', { 'front.ts': `${front}export const text: string = ${written};`, 'client.ts': script! }),
  ).toBe('');
});

/** The tags of a practice's snippet, each with the attributes that it has somewhere. */
function tagsOfSnippet(): Map<string, Set<string>> {
  const choices = { ...firstChoices(release.version), layout: 'full', theme: 'dark' } as const;
  const tags = new Map<string, Set<string>>();
  for (const { localName, attributes } of parseHTML(
    `<main>${snippetFor(choices, release)}</main>`,
  ).document.querySelectorAll('main *'))
    tags.set(localName, new Set([...(tags.get(localName) ?? []), ...[...attributes].map(({ name }) => name)]));
  return tags;
}

test('what the recipe for Drupal lists is what the snippet has and the buttons of an editor do not bring', () => {
  const { steps } = recipes.find(({ id }) => id === 'drupal')!;
  const listed = [...steps.join(' ').matchAll(/<([a-z-]+)([a-z -]*)>/g)];
  const needed = [...tagsOfSnippet()].filter(([name]) => !/^(h\d|p|link|script)$/.test(name));
  expect(Object.fromEntries(listed.map(([, name, rest]) => [name, rest!.split(' ').filter(Boolean).sort()]))).toEqual(
    Object.fromEntries(needed.map(([name, names]) => [name, [...names].sort()])),
  );
});

test('the recipe for WordPress allows the tag with every attribute that a snippet gives it', () => {
  const [, names] = /\['icma-practice'\] = array_fill_keys\(\[(.*?)\]/.exec(codeOf('wordpress'))!;
  expect(names!.replaceAll("'", '').split(', ').sort()).toEqual([...tagsOfSnippet().get('icma-practice')!].sort());
});
