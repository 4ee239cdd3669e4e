import { codeOfEthics, type ItemId, practices, tenets } from '@icma-sdk/core';
import { describe, expect, test } from 'vitest';
import type { ItemHtmlOptions } from '../html/html-context.js';
import { renderItemHtml } from '../html/render-item-html.js';
import { mount } from './fixtures/page.js';
import '../define.js';

type Id = ItemId | 'code-of-ethics';

/** A tag for an item around the text that `renderItemHtml` makes of it. */
function around(id: Id, attributes = '', options: ItemHtmlOptions = {}): string {
  const [, kind, number] = /^(practice|tenet)-(\d+)$/.exec(id) ?? [];
  const tag = kind ? `icma-${kind}` : `icma-${id}`;
  return `<${tag} ${number ? `number="${Number(number)}"` : ''} ${attributes}>${renderItemHtml(id, options)}</${tag}>`;
}
const showsOwn = (element: Element) =>
  !!element.shadowRoot!.querySelector('slot') && !element.shadowRoot!.querySelector('article');

describe('content that says just what would be shown stays', () => {
  test.each([codeOfEthics, ...tenets, ...practices].map(({ id }) => id))('of %s', async (id) => {
    expect(showsOwn(await mount(around(id)))).toBe(true);
    const spanish = await mount(
      `<div lang="es-MX">${around(id, 'heading-level="2"', { headingLevel: 2, language: 'es-MX' })}</div>`,
    );
    expect(showsOwn(spanish)).toBe(true);
  });

  test.each<[string, ItemHtmlOptions]>([
    ['show="management"', { show: ['management'] }],
    ['show="definition tenets"', { show: ['definition', 'tenets'] }],
    ['dimensions="L.B M.C"', { dimensions: ['L.B', 'M.C'] }],
    ['notice="none"', { notice: 'none' }],
    ['layout="row"', { layout: 'row' }],
    ['heading-level="6"', { headingLevel: 6 }],
    ['', { link: 'auto' }],
  ])('with the same options: %s', async (attributes, options) => {
    expect(showsOwn(await mount(around('practice-07', attributes, options)))).toBe(true);
  });
});

describe('any other content gives way to the element’s own view', () => {
  test.each([
    ['another item', around('practice-07').replace('number="7"', 'number="8"')],
    ['other options', around('practice-07', 'show="management"')],
    ['another heading level', around('practice-07', 'heading-level="4"')],
    ['another language', `<div lang="es">${around('practice-07')}</div>`],
    ['wording that was edited by hand', around('tenet-03').replace('highest', 'high')],
    ['another edition', around('tenet-03').replace('June 2017', 'May 1998')],
    ['words of the site', '<icma-tenet number="3"><p>Our code of ethics</p></icma-tenet>'],
  ])('%s', async (_, html) => {
    const element = await mount(html);
    expect(element.shadowRoot!.querySelector('article')).not.toBeNull();
    expect(element.shadowRoot!.querySelector('slot')).toBeNull();
  });

  test('also when it comes to differ later', async () => {
    const element = await mount(around('practice-07'));
    Object.assign(element, { number: '8' });
    await element.updateComplete;
    expect(showsOwn(element)).toBe(false);
    Object.assign(element, { number: '7' });
    await element.updateComplete;
    expect(showsOwn(element)).toBe(true);
    element.replaceChildren();
    await expect.poll(() => showsOwn(element)).toBe(false);
  });
});

test('the text around the content is the page’s: no line height, colour or font of ours reaches it', async () => {
  const html = (tag: string) =>
    `<div style="line-height: 2.5; color: rgb(1, 2, 3)">${around('tenet-03').replaceAll('icma-tenet', tag)}</div>`;
  const paragraph = async (tag: string) => {
    await mount(html(tag));
    const { lineHeight, color, fontSize, fontFamily } = getComputedStyle(document.querySelector('article p')!);
    return { lineHeight, color, fontSize, fontFamily };
  };
  expect(await paragraph('icma-tenet')).toEqual(await paragraph('x-unknown'));
});
