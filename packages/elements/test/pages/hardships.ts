/** What pages do to a guest, by accident or design: one list for every browser that is tried. */
import { renderItemHtml } from '@icma-sdk/elements/html';

/** Policies under which everything works, without a single report. */
export const workablePolicies: Record<string, string> = {
  'the strictest that names our policy':
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types icma-sdk",
  'one that sandboxes the page': "default-src 'none'; script-src 'self'; sandbox allow-scripts allow-same-origin",
  'one that forbids styles by name':
    "script-src 'self'; style-src 'none'; style-src-attr 'none'; style-src-elem 'none'",
  'one of trusted types with any name': "script-src 'self'; require-trusted-types-for 'script'; trusted-types *",
  'one without any directive about styles or types': "default-src 'self'; object-src 'none'; base-uri 'none'",
  'strict-dynamic with a nonce': "script-src 'strict-dynamic' 'nonce-abc'; object-src 'none'; base-uri 'none'",
  none: '',
};

/** Policies that leave Lit no way to run: reports are the browser's, nothing is thrown, the text stays. */
export const impossiblePolicies: Record<string, string> = {
  'trusted types without any name': "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'trusted types with another name only':
    "script-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify",
  'no script at all': "default-src 'none'",
};

/** One tag of each kind that shows an item. */
export const items =
  '<icma-practice number="7"></icma-practice><icma-tenet number="3"></icma-tenet><icma-code-of-ethics></icma-code-of-ethics>';

/** The same as the documentation recommends them, each around its own text. */
export const filled = `<icma-practice number="7">${renderItemHtml('practice-07')}</icma-practice><icma-tenet number="3">${renderItemHtml('tenet-03')}</icma-tenet><icma-code-of-ethics>${renderItemHtml('code-of-ethics')}</icma-code-of-ethics>`;

/** One of each tag, with what a person opens in it opened. */
export const everything = `${items}<icma-practice-map selected="8"></icma-practice-map><icma-crosswalk></icma-crosswalk>
<icma-practices query="budget"></icma-practices><form><icma-level-input item="7.L.A" value="2"></icma-level-input></form>
<icma-self-assessment></icma-self-assessment><icma-results></icma-results>`;

/** Style sheets that mean well, or do not: a name and the text of each. */
export const hostileStyles: readonly (readonly [name: string, css: string])[] = [
  [
    '* with everything !important',
    '* { color: red !important; font: 30px/3 fantasy !important; margin: 9px !important; padding: 9px !important; border: 5px dotted !important; display: block !important; text-transform: uppercase !important; letter-spacing: 5px !important; float: left !important }',
  ],
  ['all: unset', '* { all: unset }'],
  ['all: initial on our tags', 'icma-practice, icma-tenet { all: initial !important }'],
  ['rem of 10 pixels', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  [
    'a box of its own for each tag',
    'h1, h2, h3, h4, p, ol, li, button, a, article { background: lime !important; position: absolute !important }',
  ],
  ['no pointer, no selection, no list', 'body * { pointer-events: none; user-select: none; list-style: none }'],
  ['flex and grid everywhere', 'body { display: grid; grid-template-columns: 1fr 1fr } body > * { display: flex }'],
];

/** What sites begin their own style sheet with. Each takes letters from lists and size from headings, where it can. */
export const resets: readonly (readonly [name: string, css: string])[] = [
  [
    'the reset of Tailwind',
    '*, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid } blockquote, dl, dd, h1, h2, h3, h4, h5, h6, hr, figure, p, pre { margin: 0 } h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } ol, ul, menu { list-style: none; margin: 0; padding: 0 } small { font-size: 80% }',
  ],
  [
    'the reset of Eric Meyer',
    'html, body, div, h1, h2, h3, h4, h5, h6, p, a, small, ol, ul, li, article { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline } article { display: block } body { line-height: 1 } ol, ul { list-style: none }',
  ],
  ['a reset of everything', '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }'],
  ['lists that are none', 'ol, ul, li { list-style: none; display: block; margin: 0; padding: 0 }'],
  ['all: unset', '* { all: unset }'],
  ['no list', 'body * { list-style: none }'],
];

const takenNames = [
  'reactiveElementVersions',
  'litHtmlVersions',
  'litElementVersions',
  'litElementHydrateSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litPropertyMetadata',
  'litIssuedWarnings',
  'ShadyCSS',
  'litNonce',
  'trustedTypes',
  'customElements',
  'navigator',
  'icma',
  'process',
  'define',
  'module',
  'exports',
];
const takenFields = ['getAttribute', 'closest', 'getRootNode', 'textContent', 'lang', 'children', 'querySelector'];

/** `html` in a form whose fields took the names of its methods, on a page whose ids and names took those of globals. */
export function clobbering(html: string): string {
  const globals = takenNames.map(
    (name) => `<a id="${name}" href="x:y"></a><form name="${name}"><input name="shadowRoot"></form>`,
  );
  const fields = takenFields.map((name) => `<input name="${name}">`);
  return `${globals.join('')}<form lang="en">${fields.join('')}${html}</form>`;
}

/** What Prototype.js, MooTools and date.js put on the page's prototypes: enumerable, and some in the place of standard methods. */
export const legacyScript = `
Array.prototype.contains = function (item) { return this.indexOf(item) !== -1 };
Array.prototype.each = Array.prototype.forEach;
Array.prototype.first = function () { return this[0] };
Array.prototype.clear = function () { this.length = 0; return this };
Array.prototype.toJSON = function () { return '[' + this.join(',') + ']' };
Array.prototype.entries = Array.prototype.toArray = function () { return Array.prototype.slice.call(this) };
Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i] };
Array.prototype.reverse = (function (reverse) { return function (inline) { return reverse.call(inline === false ? this.slice() : this) } })(Array.prototype.reverse);
Array.from = function (list) { return Array.prototype.slice.call(list) };
String.prototype.toJSON = Number.prototype.toJSON = Date.prototype.toJSON = function () { return '"' + this + '"' };
String.prototype.strip = String.prototype.trim;
String.prototype.contains = function (part) { return this.indexOf(part) !== -1 };
Function.prototype.bind = function (self) { var f = this, args = [].slice.call(arguments, 1); return function () { return f.apply(self, args.concat([].slice.call(arguments))) } };
Object.prototype.extended = function () {};
Element.prototype.show = Element.prototype.hide = Element.prototype.update = Element.prototype.identify = function () { return this };
Element.prototype.remove = (function (remove) { return function () { remove.call(this); return this } })(Element.prototype.remove);
window.$ = window.$$ = function () {};
`;
