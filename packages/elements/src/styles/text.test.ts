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
