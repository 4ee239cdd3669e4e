import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layouts, notices, themes } from '../src/views/frame.js';

interface Declaration {
  tagName?: string;
  attributes: { name: string; type: { text: string }; default?: string; description?: string }[];
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
  expect(elements.map(({ tag }) => tag)).toEqual(['icma-code-of-ethics', 'icma-practice', 'icma-tenet']);
});

describe.each(elements)('$tag in the manifest', ({ path, attributes, members, cssProperties }) => {
  test('has a type, a default and a description for each attribute', () => {
    for (const attribute of attributes) {
      expect(attribute.type.text, attribute.name).toBeTruthy();
      expect(attribute.default, attribute.name).toBeDefined();
      expect(attribute.description, attribute.name).toBeTruthy();
    }
  });

  test('names the choices that are really read', () => {
    const union = (choices: readonly string[]) => choices.map((choice) => `'${choice}'`).join(' | ');
    const choices: Record<string, string> = { layout: union(layouts), notice: union(notices), theme: union(themes) };
    const chosen = attributes.filter(({ name }) => name in choices);
    expect(chosen.length).toBeGreaterThanOrEqual(2);
    for (const { name, type } of chosen) expect(type.text).toBe(choices[name]);
  });

  test('lists nothing private', () => {
    expect(
      members.filter(
        (member) => member.name.startsWith('#') || ['private', 'protected'].includes(member.privacy ?? ''),
      ),
    ).toEqual([]);
  });

  test('documents exactly the custom properties that the styles read, with their defaults', () => {
    const source = path.replace('dist/', 'src/').replace(/\.js$/, '.ts');
    const imported = [...read(source).matchAll(/from '(\S+\.styles)\.js'/g)].map(([, file]) =>
      join(dirname(source), `${file}.ts`),
    );
    const css = imported.map(read).join('\n');
    for (const { name, default: value } of cssProperties) {
      const [light, dark] = value.split(' | ');
      expect(css).toContain(dark ? `var(${name}, light-dark(${light}, ${dark}))` : `var(${name}, ${light})`);
    }
    const used = read(path.replace('dist/', 'src/').replace(/\.js$/, '.styles.ts')).match(/--icma-[\w-]+/g) ?? [];
    expect(cssProperties.map(({ name }) => name)).toEqual(expect.arrayContaining(used));
  });

  test('declares no public property itself', () => {
    expect(read('src/styles/base.styles.ts')).not.toMatch(/--icma-[\w-]+\s*:/);
  });
});
