import { beforeEach, describe, expect, test } from 'vitest';
import { commands, page, server, userEvent } from 'vitest/browser';
import { drawn, mount, part, parts } from '../internal/fixtures/page.js';
import type { IcmaPractices } from './practices.js';
import './practices.define.js';

const tag = '<icma-practices query="budget"></icma-practices>';
const box = (element: Element) => element.getBoundingClientRect();

beforeEach(() => page.viewport(1280, 900));

describe('room', () => {
  test('at 320 px, also with text of twice the size, everything stacks and nothing is wider than the page', async () => {
    await page.viewport(320, 900);
    for (const layout of ['full', 'card', 'row']) {
      for (const size of ['100%', '200%']) {
        await mount(`<icma-practices layout="${layout}" style="font-size: ${size}"></icma-practices>`);
        expect(document.documentElement.scrollWidth, `${layout} ${size}`).toBeLessThanOrEqual(320);
      }
    }
  });

  test.each([
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const)('at 320 px of a page that runs %s the button for the filters begins on the %s', async (dir, side) => {
    await page.viewport(320, 900);
    document.documentElement.dir = dir;
    const button = part(await mount(tag), 'filters');
    const text = document.createRange();
    text.selectNodeContents(button);
    // The button is as wide as its surface; the sign before its text takes the rest.
    expect(Math.abs(text.getBoundingClientRect()[side] - box(button)[side])).toBeLessThan(30);
    expect(getComputedStyle(button).textAlign).toBe(dir === 'rtl' ? 'right' : 'start');
  });

  test('on a wide page search and filters stand beside the list, and stay there while it scrolls', async () => {
    const element = await mount(`<div style="padding-block: 50px 2000px">${tag}</div>`);
    const controls = part(element, 'controls');
    expect(box(controls).right).toBeLessThan(box(part(element, 'practice')).left);
    expect(box(controls).top).toBeGreaterThan(60);
    scrollTo(0, 200);
    await drawn();
    expect(Math.round(box(controls).top)).toBe(16);
    (element as HTMLElement).style.setProperty('--icma-sticky-top', '80px');
    expect(Math.round(box(controls).top)).toBe(96);
    scrollTo(0, 0);
  });

  test('a person’s own text spacing reaches everything, cuts nothing off and makes nothing wider than the page', async () => {
    await page.viewport(320, 900);
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
    const element = await mount(`<style>${spacing}</style>${tag}`);
    await userEvent.click(page.getByRole('button', { name: 'Filters' }));
    for (const name of ['definition', 'dimension', 'copy', 'link', 'search', 'choice', 'clear', 'more', 'count']) {
      const { letterSpacing, fontSize } = getComputedStyle(part(element, name));
      if (name !== 'choice') expect(letterSpacing, name).not.toBe('normal');
      expect(Number.parseFloat(fontSize)).toBeGreaterThan(12);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const one of element.shadowRoot!.querySelectorAll('p, li, label, legend, .heading, button'))
      if (one.checkVisibility() && !one.matches('.aside, .skip'))
        expect(one.scrollWidth, one.textContent!).toBeLessThanOrEqual(Math.ceil(box(one).width) + 1);
  });

  test.each([
    ['a flex row', 'display: flex'],
    ['a grid', 'display: grid; grid-template-columns: auto'],
    ['a float', 'float: inline-start'],
    ['a table cell', 'display: table-cell'],
  ])('in %s it takes 18em at least and no more than there is', async (_, style) => {
    for (const width of [320, 1000]) {
      await page.viewport(width, 900);
      const element = await mount(`<div style="${style}">${tag}</div>`);
      expect(box(element).width).toBeGreaterThanOrEqual(288);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('controls and tools are 24 pixels high at least', async () => {
    const element = await mount(tag);
    for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>(
      '.choice, input[type=search], select, button, a',
    )) {
      if (!control.checkVisibility() || control.matches('.skip')) continue;
      expect(box(control).height, control.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});

test('the page runs from right to left: numbers hang and the panel stands on the right, English ends in its full stop', async () => {
  const element = await mount(`<div dir="rtl">${tag}</div>`);
  const practice = part(element, 'practice');
  expect(box(part(element, 'controls')).left).toBeGreaterThan(box(practice).right);
  expect(box(part(element, 'number')).left).toBeGreaterThan(box(part(element, 'definition')).right - 5);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
});

describe('as a person set up the system', () => {
  test('forced colours leave an edge around the panel and a mark on what was found', async () => {
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
    await commands.emulateMedia({ forcedColors: 'active' });
    const element = await mount(tag);
    expect(getComputedStyle(part(element, 'controls')).borderTopColor).toBe(getComputedStyle(element).color);
    expect(getComputedStyle(part(element, 'mark')).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    await commands.emulateMedia({ forcedColors: null });
  });

  test('paper has what was asked for in words, all dimensions of what was found, the edition, and no controls', async () => {
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
    const element = await mount<IcmaPractices>(
      '<icma-practices query="fraud" group="skills" layout="row"></icma-practices>',
    );
    const seen = (name: string) => parts(element, name).filter((one) => one.checkVisibility()).length;
    expect([seen('practice'), seen('dimension'), seen('asked')]).toEqual([1, 1, 0]);
    await commands.emulateMedia({ media: 'print' });
    expect([seen('practice'), seen('dimension'), seen('asked')]).toEqual([1, 16, 1]);
    expect(part(element, 'asked').textContent).toBe('Asked for: “fraud” · Skills');
    expect([seen('controls'), seen('clear'), seen('copy'), seen('foot')]).toEqual([0, 0, 0, 1]);
    element.query = '';
    await element.updateComplete;
    expect([seen('practice'), seen('dimension')]).toEqual([4, 57]);
    await commands.emulateMedia({ media: null });
  });
});

test('the page’s own rules for every element do not reach the list', async () => {
  const element = await mount(
    `<style>* { text-transform: uppercase; margin: 40px !important; display: block }</style>${tag}`,
  );
  const style = getComputedStyle(part(element, 'definition'));
  expect([style.textTransform, style.marginInlineStart]).toEqual(['none', '0px']);
  expect(getComputedStyle(parts(element, 'dimension')[0]!).display).toBe('list-item');
});
