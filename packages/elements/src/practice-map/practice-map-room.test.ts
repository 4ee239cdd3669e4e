import { practices } from '@icma-sdk/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { mount as mountTag, part, parts } from '../internal/fixtures/page.js';
import { overlaps, textBoxes, tooSmall } from '../internal/fixtures/text-boxes.js';
import type { IcmaPracticeMap } from './practice-map.js';
import './practice-map.define.js';

const values = new Map(
  practices.map(({ id }, index) => [id, { leadership: 1, management: (index + 1) / 14 }] as const),
);
const wordedValues = new Map(
  practices.map(({ id }) => [
    id,
    {
      leadership: 0.6,
      leadershipText: 'Level 3 of 5',
      management: 0.4,
      managementText: 'Between levels 2 and 3, both observed',
    },
  ]),
);

/** The sans-serif that Debian gives is as wide as any on a city's page; the other two are what most pages have. */
const fonts = ['DejaVu Sans', 'Liberation Sans', 'Liberation Serif'];

beforeEach(() => {
  document.head.insertAdjacentHTML('beforeend', '<style id="page">body { margin: 0; }</style>');
});
afterEach(async () => {
  document.querySelector('#page')!.remove();
  await commands.emulateMedia({ media: null });
  await page.viewport(1280, 800);
});

async function mount(
  attributes = '',
  font = fonts[0]!,
  results?: IcmaPracticeMap['results'],
): Promise<IcmaPracticeMap> {
  document.querySelector('#page')!.textContent = `body { margin: 0; font-family: "${font}"; }`;
  const element = await mountTag<IcmaPracticeMap>(
    `<icma-practice-map ${attributes}></icma-practice-map>`,
    'icma-practice-map',
  );
  element.results = results;
  await element.updateComplete;
  return element;
}

/** Everything wrong with how the map's text stands, a line each. */
function faults(element: IcmaPracticeMap): string[] {
  const boxes = textBoxes(element.shadowRoot!);
  const { left, right } = element.getBoundingClientRect();
  const outside = boxes.filter(({ box }) => box.left < left - 0.5 || box.right > right + 0.5);
  return [
    ...overlaps(boxes),
    ...tooSmall(boxes),
    ...outside.map(({ text }) => `"${text}" stands out of the map`),
    ...drawnOver(element, boxes),
  ];
}

/** Text other than a number that lies on a segment or an arc, and numbers that leave their own segment. */
function drawnOver(element: IcmaPracticeMap, boxes: ReturnType<typeof textBoxes>): string[] {
  const shapes = [...element.shadowRoot!.querySelectorAll<SVGGeometryElement>('.segment, .pointer, .arc path')].filter(
    (shape) => shape.checkVisibility(),
  );
  return boxes.flatMap(({ text, node, box }) => {
    const corners = [box.left, (box.left + box.right) / 2, box.right].flatMap((x) =>
      [box.top + 3, box.bottom - 3].map((y) => new DOMPoint(x, y)),
    );
    const on = shapes.filter((shape) => {
      const back = shape.getScreenCTM()!.inverse();
      return corners.some((corner) => shape.isPointInFill(corner.matrixTransform(back)));
    });
    const number = node.parentElement!.closest('.practice .number');
    const own = number?.closest('.practice')?.querySelector('.segment');
    if (number && shapes.length > 0)
      return on.every((shape) => shape === own || shape.closest('.practice') === own?.closest('.practice')) &&
        on.length > 0
        ? []
        : [`number ${text} is not in its segment`];
    return on.map((shape) => `"${text}" lies on ${shape.closest('.practice')?.getAttribute('data-index') ?? 'an arc'}`);
  });
}

const screens = [
  ['320 px', 320, 900, null],
  ['400 px', 400, 900, null],
  ['959 px', 959, 900, null],
  ['960 px', 960, 900, null],
  ['1280 px', 1280, 900, null],
  ['1920 px', 1920, 1080, null],
] as const;
const posters = [
  ['A3', 1047, 1512, 'print'],
  ['A3 across', 1512, 1047, 'print'],
  ['tabloid', 980, 1556, 'print'],
  ['tabloid across', 1556, 980, 'print'],
] as const;
/** Sheets less a margin of 10 mm. Firefox cannot be told to lay out a page for print while it is on the screen. */
const sheets = server.browser === 'firefox' ? [] : [['A4', 718, 1047, 'print'] as const, ...posters];

describe.each([...screens, ...sheets])('on %s', (_, width, height, media) => {
  test.each(fonts)('no text overlaps, leaves its place or is under 12 px in %s', async (font) => {
    await page.viewport(width, height);
    await commands.emulateMedia({ media });
    for (const results of [undefined, values, wordedValues])
      for (const selected of ['', '10']) {
        const element = await mount(`selected="${selected}"`, font, results);
        expect(faults(element), `${selected} ${results?.size}`).toEqual([]);
      }
  });
});

test('each definition has room in the middle of the wheel', async () => {
  await page.viewport(1280, 900);
  for (const { code } of practices) {
    const element = await mount(`selected="${code}"`, 'DejaVu Sans', wordedValues);
    expect(faults(element), code).toEqual([]);
  }
});

test.each(sheets.filter(([name]) => name !== 'A4'))(
  'a poster on %s is one sheet with every definition, and nothing to press',
  async (_, width, height) => {
    await page.viewport(width, height);
    await commands.emulateMedia({ media: 'print' });
    const element = await mount('selected="3"', 'Liberation Sans', values);
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(height);
    expect(parts(element, 'definition').filter((definition) => definition.checkVisibility())).toHaveLength(14);
    expect(part(element, 'download').checkVisibility()).toBe(false);
  },
);

test('a person’s own text spacing overlaps nothing, on the wheel or in the bands', async () => {
  for (const width of [320, 1280]) {
    await page.viewport(width, 900);
    const element = await mount('selected="8"', 'Liberation Sans');
    document.querySelector('#page')!.textContent +=
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
    expect(faults(element)).toEqual([]);
  }
});

test('text twice as large turns the wheel into bands rather than cutting it', async () => {
  await page.viewport(1280, 900);
  const element = await mount('selected="8"', 'Liberation Sans', values);
  element.style.fontSize = '32px';
  expect(part(element, 'practice').querySelector('.shape')!.checkVisibility()).toBe(false);
  expect(faults(element)).toEqual([]);
});

test('from right to left nothing overlaps, and the wheel still runs clockwise', async () => {
  for (const width of [320, 1280]) {
    await page.viewport(width, 900);
    document.documentElement.dir = 'rtl';
    expect(faults(await mount('selected="8"', 'Liberation Sans', values))).toEqual([]);
  }
  const places = (element: IcmaPracticeMap) =>
    textBoxes(element.shadowRoot!.querySelector('.stage')!).map(({ text, box }) => `${text} ${Math.round(box.left)}`);
  const mirrored = places(await mount('selected="8"', 'Liberation Sans', values));
  document.documentElement.dir = 'ltr';
  expect(mirrored).toEqual(places(await mount('selected="8"', 'Liberation Sans', values)));
});

test('a map whose width is its content’s is wide enough to read', async () => {
  await page.viewport(1280, 900);
  const element = await mount();
  document.querySelector('main')!.style.float = 'left';
  expect(element.getBoundingClientRect().width).toBeGreaterThan(280);
});
