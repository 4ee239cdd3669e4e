import { practices } from '@icma-sdk/core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mount as mountTag, oddTexts } from '../internal/fixtures/page.js';
import { overlaps, textBoxes, tooSmall } from '../internal/fixtures/text-boxes.js';
import type { IcmaPracticeMap } from './practice-map.js';
import './practice-map.define.js';

const mount = (html: string) => mountTag<IcmaPracticeMap>(html, 'icma-practice-map');
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
/** The words of the file, lines joined, so that a sentence can be looked for. */
const words = (file: Document) => [...file.querySelectorAll('text')].map((text) => text.textContent).join(' ');
const values = new Map(practices.map(({ id }) => [id, { leadership: 1, management: 0.25 }] as const));

test('the file is well-formed SVG with a name, a description and everything the map says', async () => {
  const element = await mount('<icma-practice-map></icma-practice-map>');
  element.results = values;
  const file = parse(element.toSvg());
  expect(file.querySelector('parsererror')).toBeNull();
  expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  const named = file.documentElement.getAttribute('aria-labelledby')!.split(' ');
  expect(named.map((id) => file.getElementById(id)!.textContent)).toEqual([
    'Map of the 14 ICMA Practices',
    'The 14 ICMA Practices as a wheel in four groups, followed by their definitions.',
  ]);
  for (const { title, statement } of practices) {
    expect(words(file)).toContain(title);
    expect(words(file)).toContain(statement);
  }
  expect(words(file)).toContain('“Guided by the principles of...”');
  expect(words(file)).toContain('Leadership 100% Management 25%');
  expect(words(file)).toContain('the grouping is ICMA’s organizing tool');
});

test('the file stands alone: no script, style sheet, font, picture or address', async () => {
  const element = await mount('<icma-practice-map selected="4"></icma-practice-map>');
  const svg = element.toSvg();
  expect([...new Set([...parse(svg).querySelectorAll('*')].map((node) => node.localName))].sort()).toEqual(
    ['desc', 'g', 'path', 'rect', 'svg', 'text', 'title'].sort(),
  );
  expect(svg).not.toMatch(/style=|class=|href|url\(|@font-face|var\(--/);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
});

test.each(['en', 'es'])('in the file no text overlaps or is under 12 px (%s)', async (language) => {
  await page.viewport(1280, 900);
  const element = await mount(`<div lang="${language}"><icma-practice-map selected="9"></icma-practice-map></div>`);
  for (const results of [undefined, values])
    for (const font of ['DejaVu Sans', 'Liberation Sans']) {
      element.results = results;
      const svg = document.adoptNode(parse(element.toSvg()).documentElement) as unknown as SVGSVGElement;
      svg.setAttribute('font-family', font);
      document.body.replaceChildren(svg);
      const boxes = textBoxes(svg);
      expect(boxes.length).toBeGreaterThan(100);
      const { left, right } = svg.getBoundingClientRect();
      expect(boxes.filter(({ box }) => box.left < left || box.right > right).map(({ text }) => text)).toEqual([]);
      expect([...overlaps(boxes), ...tooSmall(boxes)], font).toEqual([]);
      document.body.replaceChildren(element);
    }
});

test('what a page gives as words is words in the file, whatever it holds', async () => {
  const element = await mount('<icma-practice-map></icma-practice-map>');
  for (const text of [...oddTexts, '</text><script>', ']]>', '&amp;', '\ufffe']) {
    element.results = new Map([['practice-07', { leadership: 0.5, leadershipText: text }]]);
    const file = parse(element.toSvg());
    expect(file.querySelector('parsererror, script, img')).toBeNull();
  }
});

test('the button saves the file under a name of its own', async () => {
  const element = await mount('<icma-practice-map></icma-practice-map>');
  const saved: { name: string; blob: Blob }[] = [];
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blob! });
  });
  const button = page.getByRole('button', { name: 'Download as SVG' }).element() as HTMLElement;
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([['icma-practice-map.svg', 'image/svg+xml']]);
  expect(await saved[0]!.blob.text()).toBe(element.toSvg());
});
