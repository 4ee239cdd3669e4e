import { describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { mount, part, parts } from '../internal/fixtures/page.js';
import '../define.js';

const practice = '<icma-practice number="7"></icma-practice>';
const box = (element: Element) => element.getBoundingClientRect();
const columns = (element: Element) => new Set(parts(element, 'list').map((list) => Math.round(box(list).left))).size;

describe('room', () => {
  test('at 320 px everything stacks and nothing is wider than the page', async () => {
    await page.viewport(320, 900);
    for (const layout of ['card', 'row', 'full']) {
      const element = await mount(
        `<icma-practice number="13" layout="${layout}" show="definition leadership management"></icma-practice><icma-tenet number="10" layout="${layout}"></icma-tenet>`,
      );
      expect(columns(element)).toBe(1);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
  });

  test('in the Code the tools of a tenet stand beside its title, or below where the title needs the room', async () => {
    for (const [width, beside] of [
      [320, false],
      [1280, true],
    ] as const) {
      await page.viewport(width, 900);
      const element = await mount('<icma-code-of-ethics></icma-code-of-ethics>');
      const [, title] = parts(element, 'heading').map((heading) => box(heading));
      const tools = box(parts(element, 'toolbar')[0]!);
      expect(tools.top < title!.bottom).toBe(beside);
      expect(title!.width).toBeGreaterThan(250);
      expect(tools.right).toBeLessThanOrEqual(box(parts(element, 'statement')[0]!).right + 1);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('leadership and management stand side by side with equal width where the tag itself has room', async () => {
    await page.viewport(1280, 900);
    const element = await mount(`<div>${practice}</div>`);
    const [leadership, management] = parts(element, 'list').map(box);
    expect(leadership!.top).toBe(management!.top);
    expect(leadership!.width).toBeCloseTo(management!.width);
    element.parentElement!.style.inlineSize = '400px';
    expect(columns(element)).toBe(1);
  });

  test.each([
    ['a flex row', 'display: flex'],
    ['a centred flex column', 'display: flex; flex-direction: column; align-items: center'],
    ['a grid', 'display: grid; grid-template-columns: auto'],
    ['a float', 'float: inline-start'],
    ['a table cell', 'display: table-cell'],
    ['an inline block', 'display: inline-block'],
  ])('in %s the tag takes the room there is, no less and no more', async (_, style) => {
    for (const width of [320, 1000]) {
      await page.viewport(width, 900);
      const element = await mount(`<div style="${style}">${practice}</div>`);
      expect(box(element).width).toBeGreaterThan(width / 2);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test.each(['icma-practice-map', 'icma-crosswalk', 'icma-practices', 'icma-results'])(
    '%s has the width of its tag and its tag all there is, whatever boxes a site makes of both',
    async (tag) => {
      await page.viewport(1280, 900);
      for (const display of ['flex', 'inline-flex; inline-size: 100%', 'grid', 'flow-root']) {
        const element = await mount(`<${tag} style="display: ${display}"></${tag}>`, tag);
        expect(box(part(element, 'base')).width, display).toBeGreaterThan(1000);
        const inRow = await mount(
          `<div style="display: flex"><p>Beside</p><${tag} style="display: ${display}"></${tag}></div>`,
          tag,
        );
        expect(box(part(inRow, 'base')).width, `in a row, ${display}`).toBeGreaterThan(1000);
      }
    },
  );

  test('a word longer than the line breaks rather than running out of the card', async () => {
    await page.viewport(320, 900);
    const element = await mount('<icma-practice number="12" style="font-size: 200%"></icma-practice>');
    expect(box(part(element, 'base')).right).toBeLessThanOrEqual(320);
    expect(part(element, 'base').scrollWidth).toBeLessThanOrEqual(Math.ceil(box(part(element, 'base')).width));
  });
});

test('text runs and the number hangs from the right where the page does', async () => {
  await page.viewport(800, 900);
  const element = await mount(`<div dir="rtl">${practice}</div>`);
  expect(box(part(element, 'number')).left).toBeGreaterThan(box(part(element, 'definition')).left + 200);
  const [leadership, management] = parts(element, 'list').map(box);
  expect(leadership!.left).toBeGreaterThan(management!.left);
});

test('a statement ends in its full stop also where the page runs from right to left', async () => {
  await page.viewport(800, 900);
  const element = await mount(`<div dir="rtl">${practice}</div>`);
  const text = [...parts(element, 'dimension')[0]!.childNodes].find(
    (node) => node instanceof Text && node.data !== '',
  )!;
  const left = (offset: number) => {
    const range = document.createRange();
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range.getBoundingClientRect().left;
  };
  const end = text.textContent!.length - 1;
  expect(text.textContent![end]).toBe('.');
  expect(left(end)).toBeGreaterThan(left(end - 1));
  const { right } = part(element, 'definition').getBoundingClientRect();
  expect(getComputedStyle(part(element, 'definition')).textAlign).toBe('right');
  expect(right).toBeGreaterThan(600);
});

describe('colours', () => {
  const surface = (element: Element) => getComputedStyle(part(element, 'base')).backgroundColor;
  const [white, black] = ['rgb(255, 255, 255)', 'rgb(20, 23, 26)'];

  test('follow the page’s colour scheme, not the system’s alone', async () => {
    const element = await mount(`<div style="color-scheme: dark">${practice}</div>`);
    expect(surface(element)).toBe(black);
    element.parentElement!.style.colorScheme = 'light';
    expect(surface(element)).toBe(white);
  });

  test('are those of a scheme where theme names it, and the page’s own in plain', async () => {
    expect(surface(await mount('<icma-practice number="7" theme="dark"></icma-practice>'))).toBe(black);
    expect(surface(await mount('<icma-practice number="7" theme="light"></icma-practice>'))).toBe(white);
    const plain = await mount(
      '<div style="color: rgb(1, 2, 3)"><icma-practice number="7" theme="plain"></icma-practice></div>',
    );
    expect(surface(plain)).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(part(plain, 'definition')).color).toBe('rgb(1, 2, 3)');
  });

  test('are a site’s own where it sets a property anywhere above the tag', async () => {
    const element = await mount(
      `<div style="--icma-color-surface: rgb(250, 240, 230); --icma-color-lead: rgb(9, 9, 9)">${practice}</div>`,
    );
    expect(surface(element)).toBe('rgb(250, 240, 230)');
    expect(getComputedStyle(part(element, 'number')).color).toBe('rgb(9, 9, 9)');
  });

  test('forced by the system leave the border and the words standing', async () => {
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
    await commands.emulateMedia({ forcedColors: 'active' });
    const element = await mount('<icma-practice number="7" theme="dark"></icma-practice>');
    const style = getComputedStyle(part(element, 'base'));
    expect(style.borderBlockStartWidth).toBe('4px');
    expect(style.borderBlockStartColor).toBe(style.color);
    expect(style.backgroundColor).not.toBe(black);
    await commands.emulateMedia({ forcedColors: null });
  });

  test('are black on the paper’s white in print', async () => {
    if (server.browser !== 'chromium') return expect(server.browser).toBe('firefox'); // emulated in Chromium only
    await commands.emulateMedia({ media: 'print' });
    const element = await mount('<icma-practice number="7" theme="dark"></icma-practice>');
    expect(getComputedStyle(part(element, 'definition')).color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(part(element, 'number')).color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(part(element, 'group')).color).toBe('rgb(0, 0, 0)');
    // What keeps a colour keeps that of light ground.
    expect(getComputedStyle(part(element, 'base')).borderInlineStartColor).toBe('rgb(135, 140, 146)');
    expect(surface(element)).toBe('rgba(0, 0, 0, 0)');
    await commands.emulateMedia({ media: null });
  });
});

test('the page’s own rules for every element do not reach the text', async () => {
  const element = await mount(
    `<style>* { text-transform: uppercase; text-align: center; margin: 40px; font-style: italic; text-indent: 5em }</style>${practice}`,
  );
  const style = getComputedStyle(part(element, 'definition'));
  expect([style.textTransform, style.textAlign, style.fontStyle, style.textIndent]).toEqual([
    'none',
    'start',
    'normal',
    '0px',
  ]);
});

test('a hidden tag is hidden', async () => {
  expect((await mount('<icma-practice number="7" hidden></icma-practice>')).checkVisibility()).toBe(false);
});
