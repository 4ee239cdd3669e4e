import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { practicesWords } from './practices-words.js';
import { tenetTitles } from './tenet-titles.js';
import { toolWords } from './tool-words.js';

type Words = Readonly<Record<string, unknown>>;

const names = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)-words\.ts$/.exec(file)?.[1] ?? []);
const tables: (readonly [name: string, table: Record<string, Words>])[] = [];
for (const file of names) {
  const module = (await import(`./${file}-words.ts`)) as Record<string, Record<string, Words>>;
  for (const [name, table] of Object.entries(module)) if (table.en) tables.push([name, table]);
}

/** Words of tables within a table under both keys; what is neither text nor function is no word. */
function flat(words: Words, before = ''): [key: string, word: unknown][] {
  return Object.entries(words).flatMap(([key, word]) =>
    word && typeof word === 'object' ? flat(word as Words, `${before}${key}.`) : [[before + key, word]],
  );
}

describe('no word is missing', () => {
  test.each(tables)('in %s: it has the same words in every language, and none is empty', (_, { en, ...others }) => {
    const keys = flat(en!).map(([key]) => key);
    expect(keys).not.toEqual([]);
    expect(Object.keys(others)).toContain('es');
    for (const [language, words] of Object.entries({ en: en!, ...others })) {
      expect(
        flat(words).map(([key]) => key),
        language,
      ).toEqual(keys);
      for (const [key, word] of flat(words)) {
        if (typeof word === 'function') expect(word.length, `${language} ${key}`).toBeLessThan(6);
        else expect(word, `${language} ${key}`).toMatch(/\S/);
      }
    }
  });
});

test.each(Object.entries({ practicesWords, toolWords }))('in %s nothing is left in English', (_, { en, es }) => {
  const said = (word: unknown) => (typeof word === 'function' ? word('one', 'two') : word);
  const english = Object.fromEntries(flat(en));
  for (const [key, word] of flat(es)) expect(said(word), key).not.toBe(said(english[key]));
});

test.each(Object.entries(tenetTitles))('every tenet has a short title of its own in %s', (_, titles) => {
  expect(new Set(titles.map((title) => title.trim()).filter(Boolean)).size).toBe(12);
});
