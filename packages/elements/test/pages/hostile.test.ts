import { practices, tenets } from '@icma-sdk/core';
import { renderItemHtml } from '@icma-sdk/elements/html';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.js';
import { openSite, type Site } from './site.js';
import { visit } from './visit.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const items =
  '<icma-practice number="7"></icma-practice><icma-tenet number="3"></icma-tenet><icma-code-of-ethics></icma-code-of-ethics>';
const page = (head: string, body = items) =>
  site.put(
    '/hostile.html',
    `<!doctype html><html lang="en"><title>City</title>${head}<script defer src="/cdn/icma.min.js"></script><body>${body}`,
  );

describe.each(browsers)('in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  /** Goes to the page, waits until everything is shown, and expects that nobody complained. */
  async function well(url: string) {
    const { page, ...complaints } = await visit(browser, url);
    await page.getByRole('heading', { name: 'Practice 7: Strategic Planning' }).waitFor();
    await page.getByText(practices[6]!.management[8]!.statement).waitFor();
    await page.getByText(tenets[11]!.statement).waitFor();
    expect(complaints).toMatchObject({ errors: [], violations: [], messages: [] });
    return page;
  }

  test.each<[string, string]>([
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
  ])('a page with %s keeps the words, the letters and the order', async (_, css) => {
    const page = await well(page_(css));
    const practice = page.locator('icma-practice');
    const seen = await practice.evaluate((element) => {
      const root = element.shadowRoot!;
      const tops = [...root.querySelectorAll('h3, .definition, ol')].map((part) => part.getBoundingClientRect().top);
      const list = getComputedStyle(root.querySelector('li')!);
      return { tops, display: list.display, type: getComputedStyle(root.querySelector('ol')!).listStyleType };
    });
    expect(seen.display).toBe('list-item');
    expect(seen.type).toBe('upper-alpha');
    expect(seen.tops).toEqual(seen.tops.toSorted((a, b) => a - b));
    await page.context().close();
  });
  const page_ = (css: string) => page(`<style>${css}</style>`);

  test('ids and names that clobber globals and Lit’s own do no harm', async () => {
    const names = [
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
    const clobbers = names
      .map((name) => `<a id="${name}" href="x:y"></a><form name="${name}"><input name="shadowRoot"></form>`)
      .join('');
    const fields = ['getAttribute', 'closest', 'getRootNode', 'textContent', 'lang', 'children', 'querySelector'];
    const around = `<form lang="en">${fields.map((name) => `<input name="${name}">`).join('')}${items}</form>`;
    const { page: opened, errors, messages } = await visit(browser, page('', clobbers + around));
    const shown = () =>
      [...Document.prototype.querySelectorAll.call(document, 'form > *')].filter((tag) =>
        tag.shadowRoot?.querySelector('article'),
      ).length;
    await expect.poll(() => opened.evaluate(shown)).toBe(3);
    expect({ errors, messages }).toEqual({ errors: [], messages: [] });
    await opened.context().close();
  });

  test('where names clobber the document itself, the text stays and nothing is thrown', async () => {
    const names = ['createTreeWalker', 'createElement', 'importNode', 'createComment'];
    const html = `${names.map((name) => `<form name="${name}"></form>`).join('')}<icma-tenet number="3">${renderItemHtml('tenet-03')}</icma-tenet>`;
    const { page: opened, errors } = await visit(browser, page('', html));
    expect(errors).toEqual([]);
    expect(await opened.getByText(tenets[2]!.statement).isVisible()).toBe(true);
    await opened.context().close();
  });

  test('additions to prototypes as libraries of 2008 made them do no harm', async () => {
    site.put('/legacy.js', legacy);
    await (await well(page('<script src="/legacy.js"></script>'))).context().close();
  });
});

/** What Prototype.js, MooTools and date.js put on the page's prototypes: enumerable, and some in the place of standard methods. */
const legacy = `
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
