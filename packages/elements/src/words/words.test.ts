import { expect, test } from 'vitest';
import { formatMonth } from './format-month.js';
import { languageOf } from './language.js';
import { languageTag } from './language-tag.js';
import { noticeWords } from './notice-words.js';
import { practiceWords } from './practice-words.js';
import { tenetWords } from './tenet-words.js';

test.each(Object.entries({ noticeWords, practiceWords, tenetWords }))(
  '%s has every word in every language, none of them empty or left in English',
  (_, words) => {
    const { en, ...others } = words as Record<string, Record<string, unknown>>;
    const said = (word: unknown) => (typeof word === 'function' ? word('one', 'two') : word);
    for (const [language, table] of Object.entries(others)) {
      expect(Object.keys(table), language).toEqual(Object.keys(en!));
      for (const [key, word] of Object.entries(table)) {
        expect(said(word), `${language} ${key}`).toMatch(/\p{L}/u);
        expect(said(word), `${language} ${key}`).not.toBe(said(en![key]));
      }
    }
  },
);

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES', 'es'],
  ['est', 'en'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('a page in %j is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('a month is written as the language writes it, a year alone stays', () => {
  expect(formatMonth('2017-06', 'en')).toBe('June 2017');
  expect(formatMonth('2017-06', 'es')).toBe('junio de 2017');
  expect(formatMonth('2019', 'en')).toBe('2019');
});

test.each([
  ['es_mx', 'es-MX'],
  [' en ', 'en'],
  ['español', 'en'],
  ['"><script>', 'en'],
  ['x'.repeat(10_000), 'en'],
])('%j is made a tag that Intl takes', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});
