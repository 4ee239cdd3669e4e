import { afterEach, expect, test } from 'vitest';
import text from '../../text/icma-text.css?raw';
import { renderItemHtml } from '../html/index.js';
import { mount } from '../internal/fixtures/page.js';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

test.each(['auto', 'none'] as const)(
  'in the Code ICMA’s sentences are larger than our short titles, and tenets stand apart: link %s',
  async (link) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    await mount(renderItemHtml('code-of-ethics', { headingLevel: 2, link }));
    const article = document.querySelector('[data-icma-item]')!;
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const titles = [...article.querySelectorAll('h3')];
    expect(titles.length).toBe(12);
    for (const title of titles) {
      const room = title.getBoundingClientRect().top - title.previousElementSibling!.getBoundingClientRect().bottom;
      expect(size(title.nextElementSibling!)).toBeGreaterThan(size(title));
      expect(room).toBeGreaterThan(size(title) * 1.5);
      expect(getComputedStyle(title).color).not.toBe(getComputedStyle(title.nextElementSibling!).color);
    }
  },
);

test('a link within a notice is as large as the notice, an item’s link to itself smaller', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
  await mount(renderItemHtml('tenet-08', { link: 'auto' }));
  const [notice, self] = document.querySelectorAll('[data-icma-item] a');
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  expect(notice!.getAttribute('href')).toBe('https://icma.org/');
  expect(size(notice!)).toBe(size(notice!.parentElement!));
  expect(size(self!)).toBeLessThan(size(self!.parentElement!));
});

test('on a page that runs from right to left English ends with its full stop, at the right edge of the text', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
  await mount(`<div dir="rtl" style="inline-size: 40em">${renderItemHtml('tenet-03')}</div>`);
  const paragraph = document.querySelector('[data-icma-item] p')!;
  const words = paragraph.firstChild as Text;
  const end = words.data.trimEnd().length;
  expect(words.data[end - 1]).toBe('.');
  const placeOf = (from: number) => {
    const range = document.createRange();
    range.setStart(words, from);
    range.setEnd(words, from + 1);
    return range.getBoundingClientRect();
  };
  expect(placeOf(end - 1).left).toBeGreaterThan(placeOf(end - 2).left);
  expect(placeOf(end - 1).right).toBeCloseTo(paragraph.getBoundingClientRect().right, 0);
});
