import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Block } from './markdown.ts';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

/** What every page of HTML may carry beside its own. */
const globalAttributes = ['id', 'class', 'lang', 'dir', 'slot', 'part', 'hidden', 'style'];

const declarations = readDeclarations();

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: [
    'html5',
    Object.fromEntries(declarations.map(({ tagName }) => [tagName!, { flow: true, phrasing: false }])),
  ],
  rules: {
    // Samples are cut out of pages.
    'heading-level': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
  },
});

/** What is wrong with a block of HTML: its grammar, tags and attributes we do not have, modules that cannot be imported. */
export async function faultsOfHtml({ code }: Block): Promise<string[]> {
  const { results } = await validator.validateString(code);
  const grammar = results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line} of it: ${message} (${ruleId})`),
  );
  return [...grammar, ...tags(code).flatMap(faultsOfTag), ...imports(code).flatMap(faultsOfImport)];
}

/** Custom properties of ours that a block of CSS sets and no element reads. */
export function unknownProperties({ code }: Block): string[] {
  const known = new Set(declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  return [...new Set(code.match(/--icma-[\w-]+/g))].filter((name) => !known.has(name));
}

/** Style sheets of ours that a block of CSS imports and no package has. */
export function unknownStyleSheets({ code }: Block): string[] {
  return [...code.matchAll(/@import '([^']+)'/g)].flatMap(([, specifier = '']) => faultsOfImport(specifier));
}

function tags(code: string): { name: string; attributes: string[] }[] {
  return [...code.matchAll(/<(icma-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => attribute),
  }));
}

function faultsOfTag({ name, attributes }: { name: string; attributes: string[] }): string[] {
  const declaration = declarations.find(({ tagName }) => tagName === name);
  if (!declaration) return [`there is no <${name}>`];
  const known = [...globalAttributes, ...(declaration.attributes ?? []).map((attribute) => attribute.name)];
  return attributes
    .filter((attribute) => !known.includes(attribute) && !/^(aria|data)-/.test(attribute))
    .map((attribute) => `<${name}> takes no ${attribute}; it takes ${known.slice(globalAttributes.length).join(', ')}`);
}

function imports(code: string): string[] {
  return [...code.matchAll(/import (?:[^'"]* from )?'([^']+)'/g)].map(([, specifier = '']) => specifier);
}

function faultsOfImport(specifier: string): string[] {
  if (!specifier.startsWith('@icma-sdk/')) return [];
  try {
    createRequire(import.meta.url).resolve(specifier);
    return [];
  } catch {
    return [`"${specifier}" cannot be imported`];
  }
}

function readDeclarations(): Declaration[] {
  const path = createRequire(import.meta.url).resolve('@icma-sdk/elements/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
}
