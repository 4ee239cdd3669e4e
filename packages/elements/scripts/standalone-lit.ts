/** Lit as a script-tag file needs it: alone on the page, whatever else is there. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { changed, type TextChange } from './text-changes.ts';

/** Name of the Trusted Types policy that a page has to allow for our script-tag files. */
export const policyName = 'icma-sdk';

/**
 * What is changed in each file of Lit, as text of its production build. Lit names its policy `lit-html` and asks for it
 * on load, so that a page which forbids it stops the whole script; and it reads and writes globals of the page, which may
 * be anything: another copy's, or an element whose id is such a name.
 */
const changes: Readonly<Record<string, readonly TextChange[]>> = {
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
    // What no element of ours uses: initializers, controllers that leave, and properties that are numbers or JSON in an attribute.
    [/static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/removeController\(t\)\{this\._\$EO\?\.delete\(t\)\}/, ''],
    [
      /toAttribute\(t,s\)\{switch\(s\)\{case Boolean:t=t\?l:null;break;case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)\}return t\}/,
      'toAttribute:(t,s)=>s===Boolean?t?l:null:t',
    ],
    [
      /fromAttribute\(t,s\)\{let i=t;switch\(s\)\{case Boolean:i=null!==t;break;case Number:i=null===t\?null:Number\(t\);break;case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}\}return i\}/,
      'fromAttribute:(t,s)=>s===Boolean?null!==t:t',
    ],
  ],
  'lit-element.js': [
    [
      /s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
      '0;',
    ],
    [/;\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
};

/**
 * Lit's module for styles, as far as our elements use it: constructed style sheets, which every browser has that knows the
 * colours in them, taken by `IcmaElement` itself. Lit's own also serves browsers without and tells a developer of mistakes.
 */
const cssTag = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => new CSSResult(strings.reduce((text, part, index) => text + values[index - 1] + part));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
`;

/** An esbuild plugin that makes the changes above. The build fails where a text to be changed is not there exactly once. */
export const standaloneLit: Plugin = {
  name: 'standalone-lit',
  setup({ onLoad }) {
    // Nothing to guard any more.
    onLoad({ filter: /\/guard-lit-globals\.js$/ }, () => ({ contents: '' }));
    onLoad({ filter: /\/css-tag\.js$/ }, () => ({ contents: cssTag }));
    const files = new RegExp(`/(${Object.keys(changes).join('|').replaceAll('.', '\\.')})$`);
    onLoad({ filter: files }, async ({ path }) => ({
      contents: changed(path, await readFile(path, 'utf8'), changes[basename(path)]!),
    }));
  },
};
