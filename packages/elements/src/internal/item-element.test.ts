import { codeOfEthics, type ItemId, practices, tenets } from '@icma-sdk/core';
import type { LitElement } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { IcmaCopyEvent } from '../events/icma-copy-event.js';
import type { ItemHtmlOptions } from '../html/html-context.js';
import { renderItemHtml } from '../html/render-item-html.js';
import { drawn, mount, part, parts } from './fixtures/page.js';
import '../define.js';

type Id = ItemId | 'code-of-ethics';

/** A tag for an item around the text that `renderItemHtml` makes of it. */
function around(id: Id, attributes = '', options: ItemHtmlOptions = {}): string {
  const [, kind, number] = /^(practice|tenet)-(\d+)$/.exec(id) ?? [];
  const tag = kind ? `icma-${kind}` : `icma-${id}`;
  return `<${tag} ${number ? `number="${Number(number)}"` : ''} ${attributes}>${renderItemHtml(id, options)}</${tag}>`;
}
const showsOwn = (element: Element) => element.matches(':state(text)') && !element.shadowRoot!.querySelector('article');

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
    ['', { link: 'none' }],
  ])('with the same options: %s', async (attributes, options) => {
    expect(showsOwn(await mount(around('practice-07', attributes, options)))).toBe(true);
  });

  test('with a Copy button, in the order of reading after it and above nothing of it', async () => {
    await page.viewport(360, 800);
    const element = await mount(around('practice-07'));
    const link = element.querySelector('article > p:last-child > a')!.getBoundingClientRect();
    const button = part(element, 'copy').getBoundingClientRect();
    expect(button.left).toBeGreaterThan(link.right);
    expect(Math.round(button.bottom)).toBeLessThanOrEqual(Math.round(element.getBoundingClientRect().bottom));
    expect(button.height).toBeGreaterThanOrEqual(24);
    expect(parts(element, 'link')).toEqual([]);
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
    expect(element.matches(':state(text)')).toBe(false);
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

describe('tools', () => {
  test('are a link to the item and a Copy button, found by their names; none in a row', async () => {
    const element = await mount('<icma-practice number="7"></icma-practice>');
    const link = page.getByRole('link', { name: 'Link to Practice 7' });
    await expect.element(link).toHaveAttribute('href', '#icma=practice-07');
    await expect.element(page.getByRole('button', { name: 'Copy Practice 7' })).toBeVisible();
    element.setAttribute('layout', 'row');
    await drawn();
    expect(parts(element, 'toolbar')).toEqual([]);
  });

  test('stand beside each tenet of the Code too', async () => {
    await mount('<icma-code-of-ethics></icma-code-of-ethics>');
    for (const { code } of tenets)
      await expect.element(page.getByRole('button', { name: `Copy Tenet ${code}`, exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Copy ICMA Code of Ethics' })).toBeVisible();
  });

  /** Presses the Copy button and tells what was written, sent and said. */
  async function copied(html: string, name: string) {
    const written: string[] = [];
    const events: IcmaCopyEvent[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));
    const element = await mount(html);
    element.addEventListener('icma-copy', (event) => events.push(event));
    await userEvent.click(page.getByRole('button', { name }));
    const said = () => element.shadowRoot!.querySelector('[role=status]:not(:empty)')?.textContent;
    await expect.poll(said).toBeTruthy();
    return { written, events, status: said() };
  }

  test('copy wording with its letters, edition, notice and link, say so, and send one event', async () => {
    const { written, events, status } = await copied(
      '<icma-practice number="7" dimensions="M.C" notice="none"></icma-practice>',
      'Copy Practice 7',
    );
    expect(written[0]!.split('\n')).toEqual([
      'Practice 7: Strategic Planning',
      practices[6]!.statement,
      'Management',
      `C. ${practices[6]!.management[2]!.statement}`,
      'Wording: ICMA Practices for Effective Local Government Leadership, November 2017. Not affiliated with or endorsed by ICMA.',
      `${location.href.split('#')[0]}#icma=practice-07`,
    ]);
    expect(events.map(({ itemId, text }) => ({ itemId, text }))).toEqual([{ itemId: 'practice-07', text: written[0] }]);
    expect(status).toBe('Copied');
  });

  test('copy the line that says ICMA reworded the tenet since', async () => {
    const { written } = await copied('<icma-tenet number="8"></icma-tenet>', 'Copy Tenet 8');
    expect(written[0]).toContain('ICMA reworded this tenet in May 2025.');
  });

  test('copy from the tag’s own content as well', async () => {
    const { written } = await copied(around('tenet-03'), 'Copy Tenet 3');
    expect(written[0]).toContain(tenets[2]!.statement);
  });

  test.each([
    [true, 'Copied', 1],
    [false, 'Copying is blocked here', 0],
  ])('fall back where there is no clipboard, and say what came of it: %s', async (works, said, sent) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    const command = vi.fn(() => {
      const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain(tenets[2]!.statement);
      return works;
    });
    document.execCommand = command;
    const element = await mount<LitElement>('<icma-tenet number="3"></icma-tenet>');
    const events: Event[] = [];
    element.addEventListener('icma-copy', (event) => events.push(event));
    await userEvent.click(page.getByRole('button', { name: 'Copy Tenet 3' }));
    await expect.element(page.getByRole('status')).toHaveTextContent(said);
    expect(command).toHaveBeenCalledOnce();
    expect(element.shadowRoot!.querySelector('textarea')).toBeNull();
    expect(element.shadowRoot!.activeElement).toBe(part(element, 'copy'));
    expect(events).toHaveLength(sent);
    Reflect.deleteProperty(document, 'execCommand');
  });
});
