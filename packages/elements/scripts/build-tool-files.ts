/** Writes what editors and frameworks read, from the manifest in `dist`: completion for VS Code and JetBrains, types for JSX, Vue and Svelte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Manifest } from './manifest.ts';
import { frameworks, typingsFor } from './typings.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const write = (name: string, text: string) => writeFileSync(join(root, 'dist', name), text);
const { name, version, repository } = read('package.json');

/** A page for people about a tag. */
function pageOf(tag: string): string {
  return `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/docs/elements/${tag.replace('icma-', '')}.md`;
}

// The tools add to what they are given.
const vsCode = getVsCodeHtmlCustomData(read('dist/custom-elements.json'), {
  referencesTemplate: (_, tag) => [{ name: 'Documentation', url: pageOf(tag!) }],
});
const webTypes = getWebTypesData(read('dist/custom-elements.json'), {
  packageJson: false,
  referenceTemplate: (_, tag) => ({ name: 'Documentation', url: pageOf(tag!) }),
});
// An empty text is the default and nothing to be offered.
const isOffered = (_: string, value: unknown) =>
  Array.isArray(value) ? value.filter((one) => one?.name !== "''") : value;
write('vscode.html-custom-data.json', `${JSON.stringify(JSON.parse(vsCode), isOffered, 2)}\n`);
write('web-types.json', `${JSON.stringify({ ...JSON.parse(webTypes), name, version }, null, 2)}\n`);

const manifest = read('dist/custom-elements.json') as Manifest;
for (const framework of frameworks) {
  write(`${framework}.d.ts`, typingsFor(framework, manifest));
  // Who imports one for its types gets nothing at run time.
  write(`${framework}.js`, 'export {};\n');
}
