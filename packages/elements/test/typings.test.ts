import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elementsOf, type Manifest, ownProperties } from '../scripts/manifest.js';
import { frameworks, typingsFor } from '../scripts/typings.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const elements = elementsOf(manifest);

test('apps compile against the typings, libraries checked too, and wrong attributes do not', {
  timeout: 300_000,
}, () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', 'test/typings'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test.each(frameworks)(
  'the typings for %s name every tag, attribute, property and event, and bring nothing at run time',
  (framework) => {
    const text = read(`dist/${framework}.d.ts`);
    expect(text).toBe(typingsFor(framework, manifest));
    expect(read(`dist/${framework}.js`)).toBe('export {};\n');
    for (const { element } of elements) {
      const props = text.split(`export type ${element.name}Props = {`)[1]!.split('\n};')[0]!;
      const names = [...element.attributes!, ...ownProperties(element)].map(({ name }) => name);
      for (const name of names) expect(props, element.tagName).toMatch(new RegExp(`^  '?${name}'?\\?: `, 'm'));
      for (const { name, type } of element.events ?? [])
        expect(props, element.tagName).toMatch(new RegExp(`^  '?on${name}'?\\?: \\(\\(event: ${type!.text}\\)`, 'im'));
      expect(text).toContain(`\n  '${element.tagName}': `);
    }
  },
);

test('a class of the platform’s is not imported from us', () => {
  const element = { tagName: 'x-field', name: 'XField', events: [{ name: 'change', type: { text: 'Event' } }] };
  const text = typingsFor('jsx', { modules: [{ path: 'dist/x-field.js', declarations: [element] }] });
  expect(text.match(/^import .*/gm)).toEqual([`import type { XField } from './x-field.js';`]);
  expect(text).toContain('onchange?: ((event: Event) => unknown) | undefined;');
});

test('VS Code completes every tag and attribute with what it may be, and links to its page', () => {
  const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json'));
  expect(tags.map(({ name }: { name: string }) => name).sort()).toEqual(elements.map(({ element }) => element.tagName));
  const practices = tags.find(({ name }: { name: string }) => name === 'icma-practices');
  const valuesOf = (wanted: string) =>
    practices.attributes
      .find(({ name }: { name: string }) => name === wanted)
      .values.map(({ name }: { name: string }) => name);
  expect(valuesOf('layout')).toEqual(['card', 'row', 'full']);
  expect(valuesOf('group')).toEqual(['principles', 'lead', 'purposes', 'skills']);
  expect(practices.references[0].url).toMatch(/\/docs\/elements\/practices\.md$/);
});

test('JetBrains is told the package, its version, and of each tag its attributes, events and properties', () => {
  const { name, version, contributions } = JSON.parse(read('dist/web-types.json'));
  const own = JSON.parse(read('package.json'));
  expect({ name, version }).toEqual({ name: own.name, version: own.version });
  expect(own['web-types']).toBe('./dist/web-types.json');
  for (const { element } of elements) {
    const found = contributions.html.elements.find((one: { name: string }) => one.name === element.tagName);
    const names = (list: readonly { name: string }[] = []) => list.map((one) => one.name);
    expect(names(found.attributes)).toEqual(names(element.attributes));
    expect(names(found.events)).toEqual(names(element.events));
  }
});
