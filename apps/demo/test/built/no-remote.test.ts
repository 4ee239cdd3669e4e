import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, dist } from './built-site.js';

const assets = readdirSync(`${dist}assets`);

test('no page, style or script loads anything from another host', () => {
  for (const { file, text } of builtPages) {
    // Where a value begins so: within a hash of integrity the same two letters say nothing.
    const remote = text.match(
      /<(?:script|link|img|iframe|source|video|audio|object|embed|form)\b[^>]*=\s*["']?\s*(?:https?:)?\/\/[^>]*>/g,
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
