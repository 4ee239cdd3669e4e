import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layouts, notices, themes } from '../src/views/frame.js';

interface Declaration {
  tagName?: string;
  attributes: { name: string; type: { text: string }; default?: string; description?: string }[];
  events?: { name?: string; type?: { text: string }; description?: string }[];
  members: { name: string; privacy?: string }[];
  cssProperties: { name: string; default: string; description: string }[];
}
const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations
    .filter((declaration) => declaration.tagName)
    .map((declaration) => ({ path, ...declaration, tag: declaration.tagName! })),
);

test('the manifest names every element', () => {
  expect(elements.map(({ tag }) => tag).sort()).toEqual([
    'icma-code-of-ethics',
    'icma-crosswalk',
    'icma-level-input',
    'icma-practice',
    'icma-practice-map',
    'icma-practices',
    'icma-results',
    'icma-self-assessment',
    'icma-tenet',
  ]);
});

describe.each(elements)('$tag in the manifest', ({ path, attributes, events = [], members, cssProperties }) => {
  test('has a type, a default and a description for each attribute', () => {
    for (const attribute of attributes) {
      expect(attribute.type.text, attribute.name).toBeTruthy();
      expect(attribute.default, attribute.name).toBeDefined();
      expect(attribute.description, attribute.name).toBeTruthy();
    }
  });

  test('names the choices that are really read', () => {
    const union = (choices: readonly string[]) => choices.map((choice) => `'${choice}'`).join(' | ');
    const types = new Map(attributes.map(({ name, type }) => [name, type.text]));
    expect([...types.keys()]).toContain('theme');
    for (const [name, choices] of Object.entries({ layout: layouts, notice: notices, theme: themes }))
      if (types.has(name)) expect(types.get(name), name).toBe(union(choices));
  });

  test('has a name, a class and a description for each event', () => {
    for (const { name, type, description } of events) {
      // Those that mean what they mean on any control keep the platform's name and class.
      if (/^(input|change)$/.test(name ?? '')) expect(type?.text).toBe('Event');
      else {
        expect(name).toMatch(/^icma-/);
        expect(type?.text).toMatch(/^Icma\w+Event$/);
      }
      expect(description).toBeTruthy();
    }
  });

  test('lists nothing private', () => {
    expect(
      members.filter(
        (member) => member.name.startsWith('#') || ['private', 'protected'].includes(member.privacy ?? ''),
      ),
    ).toEqual([]);
  });

  test('documents exactly the custom properties that the styles read, with their defaults', () => {
    const folder = path.replace('dist/', 'src/').replace(/\/[^/]*$/, '');
    const own = globSync('*.styles.ts', { cwd: join(root, folder) })
      .map((file) => read(join(folder, file)))
      .join('');
    const source = path.replace('dist/', 'src/').replace(/\.js$/, '.ts');
    const css = [...read(source).matchAll(/from '(\S+\.styles)\.js'/g)]
      .map(([, file]) => read(join(folder, `${file}.ts`)))
      .join('\n');
    for (const { name, default: value } of cssProperties) {
      const [light, dark] = value.split(' | ');
      expect(css).toContain(dark ? `var(${name}, light-dark(${light}, ${dark}))` : `var(${name}, ${light})`);
    }
    const used = own.match(/--icma-[\w-]+/g) ?? [];
    expect(cssProperties.map(({ name }) => name)).toEqual(expect.arrayContaining(used));
  });

  test('declares no public property itself', () => {
    expect(read('src/styles/base.styles.ts')).not.toMatch(/--icma-[\w-]+\s*:/);
  });
});
