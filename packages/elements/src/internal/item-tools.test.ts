import { codeOfEthics, tenets } from '@icma-sdk/core';
import type { LitElement } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { IcmaCopyEvent } from '../events/icma-copy-event.js';
import { renderItemHtml } from '../html/render-item-html.js';
import { mount, part, parts, textOf } from './fixtures/page.js';
import '../code-of-ethics/code-of-ethics.define.js';

const code = '<icma-code-of-ethics></icma-code-of-ethics>';
const written: string[] = [];
const button = (name: string) => page.getByRole('button', { name: `Copy ${name}`, exact: true });

/** Presses a Copy button and resolves with what was sent and said once something is said. */
async function copied(
  html: string,
  name: string,
): Promise<{ events: IcmaCopyEvent[]; said: string; element: LitElement }> {
  const events: IcmaCopyEvent[] = [];
  written.length = 0;
  const element = await mount<LitElement>(html);
  element.addEventListener('icma-copy', (event) => events.push(event));
  await userEvent.click(button(name));
  const status = () => element.shadowRoot!.querySelector('[role=status]:not(:empty)');
  await expect.poll(status).toBeTruthy();
  return { events, said: textOf(status()!), element };
}
const clipboard = () =>
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));

test('each item has a link to itself and a Copy button, found by their names', async () => {
  await mount(code);
  for (const name of [codeOfEthics.title, ...tenets.map((tenet) => `Tenet ${tenet.code}`)]) {
    await expect.element(button(name)).toBeVisible();
    await expect.element(page.getByRole('link', { name: `Link to ${name}`, exact: true })).toBeVisible();
  }
  const link = page.getByRole('link', { name: 'Link to Tenet 3' });
  await expect.element(link).toHaveAttribute('href', '#icma=tenet-03');
});

test('the link to where the page is already leads there again', async () => {
  await page.viewport(360, 800);
  history.replaceState(null, '', '#icma=tenet-09');
  const element = await mount(code);
  const link = document.createElement('a');
  link.href = '#icma=tenet-09';
  link.textContent = 'See Tenet 9';
  document.body.prepend(link);
  const tenet = element.shadowRoot!.getElementById('tenet-09')!;
  const away = () => Math.abs(tenet.getBoundingClientRect().top);
  await expect.poll(away).toBeLessThan(100);
  scrollTo(0, 0);
  expect(away()).toBeGreaterThan(innerHeight);
  await userEvent.click(link);
  await expect.poll(away).toBeLessThan(100);
  expect(element.shadowRoot!.activeElement).toBe(tenet);
  history.replaceState(null, '', location.pathname + location.search);
});

test('they are targets of 24 pixels and more', async () => {
  await page.viewport(320, 800);
  const element = await mount(code);
  for (const control of [...parts(element, 'link'), ...parts(element, 'copy')]) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

describe('Copy', () => {
  test('writes wording, edition, notice and link, says so, and sends one event', async () => {
    clipboard();
    const { events, said } = await copied(code, 'Tenet 3');
    expect(written[0]!.split('\n')).toEqual([
      'Tenet 3: Integrity',
      tenets[2]!.statement,
      'Wording: ICMA Code of Ethics, June 2017. Not affiliated with or endorsed by ICMA. The short title is not ICMA’s.',
      `${location.href.split('#')[0]}#icma=tenet-03`,
    ]);
    expect(events.map(({ itemId, text }) => [itemId, text])).toEqual([['tenet-03', written[0]]]);
    expect(said).toBe('Copied');
  });

  test('writes the whole Code, and the edition once', async () => {
    clipboard();
    await copied(code, codeOfEthics.title);
    for (const { statement } of [codeOfEthics.preamble, ...tenets, codeOfEthics.adoption])
      expect(written[0]).toContain(statement);
    expect(written[0]!.match(/Wording:/g)).toHaveLength(1);
  });

  test('writes the line that says ICMA reworded the tenet since', async () => {
    clipboard();
    await copied(code, 'Tenet 8');
    expect(written[0]).toContain('ICMA reworded this tenet in May 2025.');
  });

  test.each([
    [true, 'Copied', 1],
    [false, 'Copying is blocked here', 0],
  ])('falls back where there is no clipboard, and says what came of it: %s', async (works, words, sent) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    const command = vi.fn(() => {
      const field = document.querySelector('icma-code-of-ethics')!.shadowRoot!.activeElement as HTMLTextAreaElement;
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain(tenets[2]!.statement);
      return works;
    });
    document.execCommand = command;
    const { events, said, element } = await copied(code, 'Tenet 3');
    expect(said).toBe(words);
    expect(command).toHaveBeenCalledOnce();
    expect(element.shadowRoot!.querySelector('textarea')).toBeNull();
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).toBe('Copy Tenet 3');
    expect(events).toHaveLength(sent);
    Reflect.deleteProperty(document, 'execCommand');
  });
});

describe('over the tag’s own content', () => {
  const own = `<icma-code-of-ethics>${renderItemHtml('code-of-ethics', { link: 'auto' })}</icma-code-of-ethics>`;

  const links = (element: Element) => [...element.querySelectorAll('p > a[href^="#icma="]')];

  test('the Code and each tenet have a Copy button on the line of the content’s own link, above nothing of it', async () => {
    await page.viewport(360, 800);
    const element = await mount(own);
    expect(links(element).map(textOf)).toEqual(
      [...tenets.map(({ code }) => `Tenet ${code}`), codeOfEthics.title].map((name) => `Link to ${name}`),
    );
    for (const link of links(element)) {
      const line = link.parentElement!;
      const copy = part(line, 'copy').getBoundingClientRect();
      expect(copy.left).toBeGreaterThan(link.getBoundingClientRect().right);
      expect(Math.round(copy.bottom)).toBeLessThanOrEqual(Math.round(line.getBoundingClientRect().bottom));
      expect(copy.height).toBeGreaterThanOrEqual(24);
      expect(parts(line, 'link')).toEqual([]);
    }
  });

  test('and the content itself stays, to the letter', async () => {
    const element = await mount(own);
    expect(element.outerHTML).toBe(own);
  });

  test('one button copies one tenet and says so beside itself', async () => {
    clipboard();
    const element = await mount(own);
    written.length = 0;
    await userEvent.click(button('Tenet 3'));
    const said = () =>
      links(element).map((link) => textOf(link.parentElement!.shadowRoot!.querySelector('[role=status]')!));
    await expect.poll(said).toContain('Copied');
    expect(said().indexOf('Copied')).toBe(2);
    expect(written[0]!.split('\n').slice(0, 2)).toEqual(['Tenet 3: Integrity', tenets[2]!.statement]);
  });

  test('it copies the same as without', async () => {
    clipboard();
    await copied(code, codeOfEthics.title);
    const [without] = written;
    written.length = 0;
    await mount(own);
    await userEvent.click(button(codeOfEthics.title));
    await expect.poll(() => written[0]).toBe(without);
  });

  test('there is none where the content has no link to itself, and so no room for it', async () => {
    const html = renderItemHtml('code-of-ethics');
    const element = await mount(`<icma-code-of-ethics>${html}</icma-code-of-ethics>`);
    expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
    expect(page.getByRole('button').elements()).toEqual([]);
  });
});
