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

test('the longest reading page costs at most 60 kB on the wire, fonts and scripts included', () => {
  const size = (file: string) => brotliCompressSync(readFileSync(dist + file)).length;
  const shared = assets.filter((file) => !file.startsWith('search')).map((file) => size(`assets/${file}`));
  const page = Math.max(...builtPages.map(({ file }) => size(file)));
  expect(shared.reduce((sum, bytes) => sum + bytes, page)).toBeLessThanOrEqual(60_000);
});
