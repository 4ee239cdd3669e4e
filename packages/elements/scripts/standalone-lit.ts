/** Lit as a script-tag file needs it: alone on the page, whatever else is there. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** Name of the Trusted Types policy that a page has to allow for our script-tag files. */
export const policyName = 'icma-sdk';

/**
 * What is changed in each file of Lit, as text of its production build. Lit names its policy `lit-html` and asks for it
 * on load, so that a page which forbids it stops the whole script; and it reads and writes globals of the page, which may
 * be anything: another copy's, or an element whose id is such a name.
 */
const changes = (hydrates: boolean): Readonly<Record<string, readonly (readonly [was: RegExp, now: string])[]>> => ({
  'lit-html.js': [
    [
      /e=s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/,
      `e={createHTML:t=>{if(!e.p){e.p={createHTML:t=>t};try{e.p=s.createPolicy("${policyName}",e.p)}catch{}}return e.p.createHTML(t)}}`,
    ],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
      '',
    ],
  ],
  'css-tag.js': [[/\(void 0===t\.ShadyCSS\|\|t\.ShadyCSS\.nativeShadow\)&&/, '']],
  'lit-element.js': [
    [/^/, hydrates ? 'import{hydrateSupport}from"@lit-labs/ssr-client/lit-element-hydrate-support.js";' : ''],
    [
      /s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
      hydrates ? 'hydrateSupport({LitElement:i});' : '0;',
    ],
    [/;\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element-hydrate-support.js': [[/globalThis\.litElementHydrateSupport=/, 'export const hydrateSupport=']],
});

/**
 * An esbuild plugin that makes the changes above. The build fails where a text to be changed is not there exactly once.
 * With `hydrates`, Lit takes over what a server drew, node by node; without, our elements draw it anew, for 2 kB less.
 */
export const standaloneLit = ({ hydrates }: { hydrates: boolean }): Plugin => ({
  name: 'standalone-lit',
  setup({ onLoad }) {
    const table = changes(hydrates);
    // Nothing to guard any more.
    onLoad({ filter: /\/guard-lit-globals\.js$/ }, () => ({ contents: '' }));
    const files = new RegExp(`/(${Object.keys(table).join('|').replaceAll('.', '\\.')})$`);
    onLoad({ filter: files }, async ({ path }) => ({
      contents: changed(path, await readFile(path, 'utf8'), table[basename(path)]!),
    }));
  },
});

function changed(path: string, text: string, rows: readonly (readonly [RegExp, string])[]): string {
  return rows.reduce((before, [was, now]) => {
    const found = before.match(new RegExp(was.source, 'g'))?.length ?? 0;
    if (found !== 1) throw new Error(`${path}: ${was} is there ${found} times, not once. Has Lit changed?`);
    return before.replace(was, () => now);
  }, text);
}
