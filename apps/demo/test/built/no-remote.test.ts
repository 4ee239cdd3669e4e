import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, dist } from './built-site.js';

const assets = readdirSync(`${dist}assets`);

test('no page, style or script loads anything from another host', () => {
  for (const { file, text } of builtPages) {
    const remote = text.match(
      /<(?:script|link|img|iframe|source|video|audio|object|embed|form)\b[^>]*\b(?:https?:)?\/\/[^>]*>/g,
    );
    expect(
      (remote ?? []).filter((tag) => !tag.includes('href="data:')),
      file,
    ).toEqual([]);
  }
  for (const file of assets.filter((name) => name.endsWith('.css'))) {
    expect(readFileSync(`${dist}assets/${file}`, 'utf8'), file).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
  }
});

/** Bytes on the wire of each file, counted once. */
const sizes = new Map<string, number>();
const size = (name: string) => {
  const known = sizes.get(name) ?? brotliCompressSync(readFileSync(dist + name)).length;
  sizes.set(name, known);
  return known;
};

test('each page of the city costs at most 60 kB on the wire, fonts and scripts included', () => {
  for (const { file, document } of builtPages.filter((page) => !page.file.startsWith('neighbor-'))) {
    const loaded = [...document.querySelectorAll('script[src], link[rel="stylesheet"], link[rel$="preload"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href')!,
    );
    const bytes = [file, ...new Set(loaded)].map(size);
    expect(
      bytes.reduce((sum, one) => sum + one),
      file,
    ).toBeLessThanOrEqual(60_000);
  }
});
