import { dimensions, practices } from '@icma-sdk/core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { IcmaCopyEvent } from '../events/icma-copy-event.js';
import type { IcmaSelectEvent } from '../events/icma-select-event.js';
import { drawn, followFragment, mount, part, parts } from '../internal/fixtures/page.js';
import type { IcmaPractices } from './practices.js';
import './practices.define.js';

const mounted = (attributes = '') => mount<IcmaPractices>(`<icma-practices ${attributes}></icma-practices>`);
const here = (element: Element) => element.shadowRoot!.querySelector('.here');
/** Goes to a fragment as a link would, and waits until it has been followed. */
async function go(hash: string): Promise<void> {
  await followFragment(hash);
  await drawn();
}
const inView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > 0;
};

beforeEach(async () => {
  await page.viewport(1280, 800);
  history.replaceState(null, '', location.href.split('#')[0]);
});

test('every practice and dimension has a link to itself and a Copy button, found by their names', async () => {
  const element = await mounted();
  const names = (role: 'link' | 'copy') => parts(element, role).map((tool) => tool.getAttribute('aria-label'));
  const all = practices.flatMap(({ code, leadership, management }) => [
    `Practice ${code}`,
    ...[...leadership, ...management].map((dimension) => dimension.code),
  ]);
  expect(names('link')).toEqual(all.map((name) => `Link to ${name}`));
  expect(names('copy')).toEqual(all.map((name) => `Copy ${name}`));
  for (const [index, link] of parts(element, 'link').entries())
    expect(link.getAttribute('aria-label'), 'label in name').toContain(all[index]);
});

describe('the page’s address', () => {
  test('leads to a practice or a dimension, on arrival and later, and the keyboard goes on from there', async () => {
    location.hash = '#icma=practice-12-management-e';
    const element = await mounted();
    const item = element.shadowRoot!.getElementById('practice-12-management-e')!;
    await expect.poll(() => inView(item)).toBe(true);
    expect(element.shadowRoot!.activeElement).toBe(item);
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).toBe('Link to 12.M.E');
    await go('#icma=practice-03');
    await expect.poll(() => here(element)!.id).toBe('practice-03');
    expect(part(element, 'link').getAttribute('aria-current')).toBeNull();
    expect(here(element)!.querySelector('[part=link]')!.getAttribute('aria-current')).toBe('location');
  });

  test.each([
    ['query="fraud"', 'practice-07-leadership-a'],
    ['group="skills"', 'practice-01'],
    ['kind="leadership"', 'practice-09-management-b'],
    ['layout="row"', 'practice-09-management-b'],
  ])('leads there although %s hides it', async (attributes, id) => {
    const element = await mounted(attributes);
    await go(`#icma=${id}`);
    await expect.poll(() => inView(element.shadowRoot!.getElementById(id)!)).toBe(true);
  });

  test('keeps a search that leaves the practice, and opens its other dimensions', async () => {
    const element = await mounted('query="fraud"');
    await go('#icma=practice-12-leadership-b');
    await expect.poll(() => inView(element.shadowRoot!.getElementById('practice-12-leadership-b')!)).toBe(true);
    expect(element.query).toBe('fraud');
  });

  test.each([
    '#/a/route',
    '#!/a/route',
    '#section-3',
    '#icma=tenet-03',
    '#icma=practice-99',
    '#icma=practice-07-leadership-z',
    '#icma="><script>',
    '#practice-07',
  ])('%s is not the list’s business', async (hash) => {
    const element = await mounted('query="fraud"');
    await go(hash);
    expect(here(element)).toBeNull();
    expect(element.query).toBe('fraud');
    expect(element.shadowRoot!.activeElement).toBeNull();
  });

  test('takes no focus from who is typing elsewhere', async () => {
    await mount('<input aria-label="Name"><icma-practices></icma-practices>');
    await userEvent.click(page.getByRole('textbox', { name: 'Name' }));
    await go('#icma=practice-14');
    expect(document.activeElement).toBe(document.querySelector('input'));
  });
});

test('the link to where the page is already leads there again, past a filter', async () => {
  history.replaceState(null, '', '#icma=practice-01-leadership-b');
  const element = await mounted();
  const link = document.createElement('a');
  link.href = '#icma=practice-01-leadership-b';
  link.textContent = 'See 1.L.B';
  document.body.prepend(link);
  const item = () => element.shadowRoot!.getElementById('practice-01-leadership-b')!;
  await expect.poll(() => element.shadowRoot!.activeElement).toBe(item());
  element.query = 'fraud';
  await element.updateComplete;
  scrollTo(0, 0);
  await userEvent.click(link);
  await expect.poll(() => inView(item())).toBe(true);
  expect(element.query).toBe('');
  await expect.poll(() => element.shadowRoot!.activeElement).toBe(item());
});

test('a link followed tells which item, and leads to it', async () => {
  const element = await mounted();
  const events: IcmaSelectEvent[] = [];
  element.addEventListener('icma-select', (event) => events.push(event));
  await userEvent.click(page.getByRole('link', { name: 'Link to 1.L.B' }));
  expect(events.map(({ itemId }) => itemId)).toEqual(['practice-01-leadership-b']);
  expect(location.hash).toBe('#icma=practice-01-leadership-b');
  await expect.poll(() => here(element)?.id).toBe('practice-01-leadership-b');
});

test('a base element does not lead the links to another page, and a router keeps its fragment', async () => {
  const base = document.createElement('base');
  base.href = 'https://city.example/elsewhere/';
  document.head.append(base);
  const element = await mounted();
  const [link] = parts(element, 'link') as HTMLAnchorElement[];
  link!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  expect(link!.href).toBe(`${location.href.split('#')[0]}#icma=practice-01`);
  await go('#/a/route');
  link!.focus();
  expect(link!.href).toBe(location.href);
  base.remove();
});

describe('Copy', () => {
  /** Presses a Copy button and tells what was written, sent and said. */
  async function copied(name: string, works: boolean, attributes = '') {
    const written: string[] = [];
    const events: IcmaCopyEvent[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    if (works) write.mockImplementation(async (text) => void written.push(text));
    else write.mockRejectedValue(new Error('NotAllowedError'));
    document.execCommand = () => false;
    const element = await mounted(attributes);
    element.addEventListener('icma-copy', (event) => events.push(event));
    const button = page.getByRole('button', { name, exact: true });
    await userEvent.click(button);
    const region = page.getByRole('status').nth(1);
    await expect.poll(() => region.element().textContent).not.toBe('');
    Reflect.deleteProperty(document, 'execCommand');
    return { written, events, said: region.element().textContent, beside: button.element().nextElementSibling };
  }
  const edition =
    'Wording: ICMA Practices for Effective Local Government Leadership, November 2017. Not affiliated with or endorsed by ICMA.';

  test('of a dimension gives its practice, kind, letter and wording, edition and link, and says so once to each sense', async () => {
    const { written, events, said, beside } = await copied('Copy 12.M.E', true);
    const dimension = dimensions.find(({ code }) => code === '12.M.E')!;
    expect(written[0]!.split('\n')).toEqual([
      'Practice 12: Financial Management and Budgeting',
      'Management',
      `E. ${dimension.statement}`,
      edition,
      `${location.href.split('#')[0]}#icma=${dimension.id}`,
    ]);
    expect(events.map(({ itemId, text }) => ({ itemId, text }))).toEqual([{ itemId: dimension.id, text: written[0] }]);
    expect(said).toBe('Copied: 12.M.E');
    expect(beside!.textContent).toBe('Copied');
    expect(beside!.getAttribute('aria-hidden')).toBe('true');
  });

  test('of a practice gives it whole, whatever the search left of it', async () => {
    const { written, said } = await copied('Copy Practice 12', true, 'query="fraud"');
    const { statement, leadership, management } = practices[11]!;
    const lines = written[0]!.split('\n');
    expect(lines).toContain(statement);
    for (const { letter, statement: text } of [...leadership, ...management])
      expect(lines).toContain(`${letter}. ${text}`);
    expect(said).toBe('Copied: Practice 12');
  });

  test('says so where the browser refuses, and tells nobody else', async () => {
    const { events, said } = await copied('Copy 12.M.E', false);
    expect(said).toBe('Copying is blocked here: 12.M.E');
    expect(events).toEqual([]);
  });
});

test('one button leads past the list, seen only where it has the focus', async () => {
  const element = await mounted();
  const skip = part(element, 'skip');
  expect(getComputedStyle(skip).clipPath).not.toBe('none');
  skip.focus();
  expect(getComputedStyle(skip).clipPath).toBe('none');
  await userEvent.keyboard('{Enter}');
  expect(element.shadowRoot!.activeElement).toBe(part(element, 'foot'));
});
