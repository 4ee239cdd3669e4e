import { recipes } from '@icma-sdk/embed-builder/recipes';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPage, builtPages, isBuilt } from './built-site.js';

/** Served beside the site by `npm start`, from a build of its own. */
const storybook = './storybook/';

const hrefs = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
const internal = (href: string) => !/^(https?|mailto|tel):/.test(href) && href !== storybook;

test('every link inside the site leads to a page, and its anchor to a part of that page', () => {
  for (const page of builtPages) {
    for (const href of hrefs(page).filter(internal)) {
      const [file, anchor] = href.split('#');
      const target = file ? builtPage(file) : page;
      expect(target, `${page.file}: ${href}`).toBeDefined();
      if (anchor) expect(target.document.getElementById(anchor), `${page.file}: ${href}`).not.toBeNull();
    }
  }
});

test('links out of the site go to icma.org, those of the recipes to their sources, and nowhere else', () => {
  const sources = recipes.flatMap((recipe) => recipe.known.map(({ source }) => source.url));
  for (const page of builtPages) {
    const out = hrefs(page).filter((href) => /^https?:/.test(href) && href !== 'https://icma.org/');
    expect(out, page.file).toEqual(page.file === 'embed.html' ? sources : []);
  }
});

test('every page links to the Storybook beside it and to the accessibility statement', () => {
  for (const page of builtPages) {
    expect(hrefs(page), page.file).toContain(storybook);
    expect(hrefs(page), page.file).toContain('accessibility.html');
  }
});

test('ids are not used twice on a page, and everything that names one finds it', () => {
  for (const { file, document } of builtPages) {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, file).toBe(ids.length);
    for (const attribute of ['aria-labelledby', 'for', 'popovertarget']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        expect(ids, `${file}: ${attribute}`).toContain(element.getAttribute(attribute));
      }
    }
  }
});

test('scripts, styles, fonts and icons are files of the site, or stand in the page', () => {
  for (const { file, document } of builtPages) {
    const loaded = [...document.querySelectorAll('[src], link[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href')!,
    );
    for (const address of loaded.filter((one) => !one.startsWith('data:'))) {
      expect(isBuilt(address.split('#')[0]!), `${file}: ${address}`).toBe(true);
    }
  }
});
