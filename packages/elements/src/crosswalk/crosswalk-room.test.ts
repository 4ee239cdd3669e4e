import { tenetPractice } from '@icma-sdk/core/associations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { choose, mark, mount, seen } from '../internal/fixtures/crosswalk.js';
import { part, textOf } from '../internal/fixtures/page.js';
import { overlaps, textBoxes, tooSmall } from '../internal/fixtures/text-boxes.js';

const firstRationale = tenetPractice[0]!.rationale;

beforeEach(() => page.viewport(1280, 900));
afterEach(() => commands.emulateMedia({ media: null, forcedColors: null }));

describe('room', () => {
  test.each([320, 640, 991, 992, 1024, 1280, 1600])(
    'at %i px no text overlaps, none is under 12 px or out of the page',
    async (width) => {
      await page.viewport(width, 900);
      for (const font of ['DejaVu Sans', 'Liberation Serif'])
        for (const language of ['en', 'es']) {
          const element = await mount('', (tag) => `<div lang="${language}" style="font-family: ${font}">${tag}</div>`);
          await choose(element, 'tenet-09.12');
          const boxes = textBoxes(element.shadowRoot!);
          expect([...overlaps(boxes), ...tooSmall(boxes)], `${font} ${language}`).toEqual([]);
          expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        }
    },
  );

  test.each(['ltr', 'rtl'])('each mark stands in the middle of its column (%s)', async (direction) => {
    const element = await mount('', (tag) => `<div dir="${direction}">${tag}</div>`);
    const middle = (node: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      return Math.round((left + right) / 2);
    };
    const header = middle(mark(element, '2').querySelector('[aria-hidden]')!);
    expect(middle(mark(element, 'tenet-01.2').querySelector('.word')!)).toBeCloseTo(header, -0.5);
  });

  test.each([
    [991, false],
    [992, true],
  ])('in a room of %i px the table is there: %s', async (width, table) => {
    // The window would not do: in Firefox a scroll bar takes some of its width.
    const element = await mount('', (tag) => `<div style="inline-size: ${width}px">${tag}</div>`);
    expect(part(element, 'table').checkVisibility()).toBe(table);
  });

  test('text twice as large turns the table into lists', async () => {
    const element = await mount('style="font-size: 200%"');
    expect(part(element, 'table').checkVisibility()).toBe(false);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  });
});

test('on paper every explanation is open, and the table is there on a sheet that has room', async () => {
  if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
  await commands.emulateMedia({ media: 'print' });
  for (const [width, table] of [
    [1512, true],
    [718, false],
  ] as const) {
    await page.viewport(width, 1000);
    const element = await mount();
    expect(part(element, 'table').checkVisibility()).toBe(table);
    expect(seen(element, 'explanation').map(textOf).join(' ')).toContain(firstRationale);
    expect(seen(element, 'explanation')).toHaveLength(tenetPractice.length + 1);
  }
});

test('colours forced by the system leave shapes and words standing', async () => {
  if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
  await commands.emulateMedia({ forcedColors: 'active' });
  const element = await mount();
  const style = getComputedStyle(mark(element, 'tenet-01.2').querySelector('.shape')!);
  expect(style.color).toBe(getComputedStyle(part(element, 'base')).color);
});
