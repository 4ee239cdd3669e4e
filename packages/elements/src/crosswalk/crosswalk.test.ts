import { practices, tenets } from '@icma-sdk/core';
import { tenetPractice } from '@icma-sdk/core/associations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands, page, server, userEvent } from 'vitest/browser';
import { axeViolations } from '../internal/fixtures/axe.js';
import { choose, mark, mount, seen } from '../internal/fixtures/crosswalk.js';
import { oddTexts, part, textOf, warnings } from '../internal/fixtures/page.js';

const firstRationale = tenetPractice[0]!.rationale;

beforeEach(() => page.viewport(1280, 900));
afterEach(() => commands.emulateMedia({ media: null, forcedColors: null }));

describe('where there is room', () => {
  test('is a table: a header for each practice, named in full, one for each tenet, and 168 cells and a row', async () => {
    await mount();
    await expect
      .element(page.getByRole('table', { name: 'How the Code of Ethics bears on the Practices' }))
      .toBeVisible();
    for (const { code, title } of practices)
      await expect
        .element(page.getByRole('columnheader', { name: `Practice ${code}: ${title}`, exact: true }))
        .toBeVisible();
    for (const { code, title } of tenets)
      await expect.element(page.getByRole('rowheader', { name: `Tenet ${code}: ${title}`, exact: true })).toBeVisible();
    expect(
      page
        .getByRole('cell')
        .elements()
        .filter((cell) => cell.closest('tbody')),
    ).toHaveLength(13 * 14);
    expect(page.getByRole('rowheader', { name: 'The Code as a whole' }).element()).toBeTruthy();
    expect(warnings).toEqual([]);
  });

  test('headers say by scope what they head, groups of practices included', async () => {
    const element = await mount();
    const scopes = [...element.shadowRoot!.querySelectorAll('th')].map((header) => header.scope);
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(15);
    expect(scopes.filter((scope) => scope === 'colgroup')).toHaveLength(4);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(13);
  });

  test('a cell without an association says that we found none, not that there is none', async () => {
    const element = await mount();
    const empty = [...element.shadowRoot!.querySelectorAll('tr.tenet .empty .aside')].map(textOf);
    expect(empty).toHaveLength(168 - tenetPractice.length);
    expect(new Set(empty)).toEqual(new Set(['none found by us']));
  });

  test('says what a dash means and that a column tells its practice, which lists have no need of', async () => {
    const element = await mount();
    const keys = [...element.shadowRoot!.querySelectorAll('.keys')];
    expect(keys.map(textOf)).toEqual([expect.stringContaining('a number above a column'), '– none found by us']);
    expect(keys.every((each) => each.checkVisibility())).toBe(true);
    await page.viewport(360, 900);
    expect(keys.some((each) => each.checkVisibility())).toBe(false);
  });

  test('a mark explains itself in the row below, and closes again', async () => {
    const element = await mount();
    const button = mark(element, 'tenet-01.2');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const [explanation] = seen(element, 'explanation');
    expect(explanation!.id).toBe(button.getAttribute('aria-controls'));
    expect(textOf(explanation!)).toContain(firstRationale);
    expect(textOf(explanation!)).toContain('Effective and democratic local government');
    expect(textOf(explanation!)).toContain('Community Engagement');
    expect(textOf(explanation!)).toMatch(/Confidence: high Editorial: our judgment, not ICMA’s$/);
    expect(explanation!.closest('tr')!.previousElementSibling).toBe(button.closest('tr'));
    button.click();
    await element.updateComplete;
    expect(seen(element, 'explanation')).toEqual([]);
  });

  test('a column says its title and definition on demand', async () => {
    const element = await mount();
    await choose(element, '10');
    expect(seen(element, 'explanation').map(textOf)).toEqual([`10 Service Delivery ${practices[9]!.statement}`]);
  });

  test('the explicit ones quote the sentences that name the Code', async () => {
    const element = await mount();
    await choose(element, 'code.1');
    const text = textOf(seen(element, 'explanation')[0]!);
    expect(text).toContain(`1.M.A ${practices[0]!.management[0]!.statement}`);
    expect(text).toContain(`1.M.C ${practices[0]!.management[2]!.statement}`);
    expect(text).toContain('Explicit: the practice’s own text names the Code');
  });

  test('row and column of what the pointer is on are marked, their headers by a line too', async () => {
    const element = await mount();
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // Vitest cannot always point there
    await userEvent.hover(mark(element, 'tenet-04.8'));
    const line = (node: Element) => getComputedStyle(node).textDecorationLine;
    const marked = (selector: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].filter((node) => line(node) === 'underline').map(textOf);
    expect(marked('.numbers > th')).toEqual([expect.stringContaining('Practice 8')]);
    expect(marked('tbody th')).toEqual([expect.stringContaining('Tenet 4')]);
  });
});

describe('by keyboard', () => {
  const focused = (element: Element) => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.key;
  const press = async (...keys: string[]) => {
    for (const key of keys) await commands.press(key);
  };

  test('the table is one tab stop, walked by arrows from mark to mark', async () => {
    const element = await mount('', (tag) => `${tag}<a href="#after">after</a>`);
    await press('Tab');
    expect(focused(element)).toBe('1');
    await press('ArrowDown');
    expect(focused(element)).toBe('tenet-02.1');
    await press('ArrowRight', 'ArrowRight');
    expect(focused(element)).toBe('tenet-02.6');
    await press('End');
    expect(focused(element)).toBe('tenet-02.10');
    await press('Control+End');
    expect(focused(element)).toBe('code.1');
    await press('Tab');
    expect(document.activeElement!.textContent).toBe('after');
    await press('Shift+Tab');
    expect(focused(element)).toBe('code.1');
  });

  test('Enter explains, Escape closes', async () => {
    const element = await mount();
    await press('Tab', 'ArrowDown', 'Enter');
    expect(seen(element, 'explanation')).toHaveLength(1);
    await press('Escape');
    expect(seen(element, 'explanation')).toEqual([]);
    expect(focused(element)).toBe('tenet-02.1');
  });

  test('arrows follow the columns where the page runs from right to left', async () => {
    const element = await mount('', (tag) => `<div dir="rtl">${tag}</div>`);
    await press('Tab', 'ArrowLeft');
    expect(focused(element)).toBe('2');
  });
});

describe('where there is little room', () => {
  beforeEach(() => page.viewport(320, 900));

  test('is a list for each tenet under a heading one below, and says what was not found', async () => {
    const element = await mount('heading-level="4"');
    expect(part(element, 'table').checkVisibility()).toBe(false);
    for (const { code, title } of tenets)
      await expect
        .element(page.getByRole('heading', { level: 5, name: `Tenet ${code}: ${title}`, exact: true }))
        .toBeVisible();
    const list = page.getByRole('list', { name: 'Tenet 8: Professional development' });
    expect(list.getByRole('button').elements().map(textOf)).toEqual([
      'Practice 4: 4Staff Effectiveness high',
      'Practice 5: 5Personal Resiliency and Development high',
      'Practice 6: 6Strategic Leadership medium',
      'Practice 13: 13Human Resources Management and Workforce Engagement high',
    ]);
    await expect
      .element(page.getByText('None found by us for practices 1, 2, 3, 7, 8, 9, 10, 11, 12, and 14.'))
      .toBeVisible();
    expect(seen(element, 'mark')).toHaveLength(tenetPractice.length + 1);
  });

  test('an item explains itself below, and what is open stays open in the table', async () => {
    const element = await mount();
    await choose(element, 'tenet-01.2');
    expect(seen(element, 'explanation').map(textOf)).toEqual([expect.stringContaining(firstRationale)]);
    await page.viewport(1280, 900);
    expect(mark(element, 'tenet-01.2').getAttribute('aria-expanded')).toBe('true');
  });
});

test('confidence is a shape and a word, a different one for each', async () => {
  const element = await mount();
  const looks = ['tenet-01.2', 'tenet-01.10', 'tenet-01.9', 'code.1'].map((key) => {
    const button = mark(element, key);
    return [button.querySelector('.shape')!.innerHTML.replace(/<!--.*?-->/g, ''), textOf(button)];
  });
  expect(looks.map(([, name]) => name)).toEqual([
    'Tenet 1, Practice 2: high',
    'Tenet 1, Practice 10: medium',
    'Tenet 1, Practice 9: low',
    'The Code as a whole, Practice 1: explicit',
  ]);
  expect(new Set(looks.map(([shape]) => shape)).size).toBe(4);
});

test('in Spanish our words are Spanish, and what is English says so', async () => {
  const element = await mount('', (tag) => `<div lang="es">${tag}</div>`);
  await expect
    .element(page.getByRole('heading', { name: 'Qué preceptos del Código de Ética atañen a qué prácticas' }))
    .toBeVisible();
  await choose(element, 'tenet-01.2');
  const language = (node: Element) => node.closest('[lang]')!.getAttribute('lang');
  const [explanation] = seen(element, 'explanation');
  expect(language(explanation!.querySelector('.rationale')!)).toBe('en');
  expect(language(explanation!.querySelector('.facts')!)).toBe('es');
  expect(textOf(explanation!.querySelector('.facts')!)).toContain('Editorial: a nuestro juicio, no de ICMA');
});

test('says that the associations are ours, and whose the words are', async () => {
  const element = await mount();
  expect(textOf(part(element, 'intro'))).toContain('editorial: ours, not ICMA’s');
  expect(textOf(part(element, 'foot'))).toContain('June 2017');
  expect(textOf(part(element, 'foot'))).toContain('November 2017');
});

test.each(['heading-level', 'theme'])('odd values in %s never break the crosswalk', async (attribute) => {
  const element = await mount();
  for (const text of oddTexts) {
    element.setAttribute(attribute, text);
    await element.updateComplete;
    expect(seen(element, 'mark')).toHaveLength(tenetPractice.length + 1);
    expect(element.shadowRoot!.querySelector('script, img, [style], [onerror]')).toBeNull();
  }
  expect('broken' in globalThis).toBe(false);
  expect(Math.max(0, ...warnings.map((warning) => warning.length))).toBeLessThan(300);
});

test.each([1280, 320])(
  'axe finds nothing in any scheme, direction or language at %i px',
  async (width) => {
    await page.viewport(width, 900);
    for (const [around, theme] of [
      ['lang="en"', 'light'],
      ['dir="rtl"', 'dark'],
      ['lang="es"', 'plain'],
    ]) {
      const element = await mount(`theme="${theme}"`, (tag) => `<div ${around}>${tag}</div>`);
      for (const key of ['tenet-03.1', 'code.1']) mark(element, key).click();
      await element.updateComplete;
      expect(seen(element, 'explanation')).toHaveLength(2);
      expect(await axeViolations(), `${around} ${theme}`).toEqual([]);
    }
  },
  60_000,
);
