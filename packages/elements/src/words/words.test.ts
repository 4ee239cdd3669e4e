import { expect, test } from 'vitest';
import { crosswalkWords } from './crosswalk-words.js';
import { formatMonth } from './format-month.js';
import { formatNumber } from './format-number.js';
import { languageOf } from './language.js';
import { languageTag } from './language-tag.js';
import { noticeWords } from './notice-words.js';
import { practiceMapWords } from './practice-map-words.js';
import { practiceWords } from './practice-words.js';
import { tenetWords } from './tenet-words.js';

test.each(Object.entries({ crosswalkWords, noticeWords, practiceMapWords, practiceWords, tenetWords }))(
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

/** English and Spanish of every region, and in other digits. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const regions = letters.flatMap((a) => letters.map((b) => a + b)).filter((region) => regionNames.of(region));
const tags = ['en', 'es'].flatMap((language) => [language, ...regions.map((region) => `${language}-${region}`)]);
const everywhere = [...tags, 'es-419', 'en-001', 'en-u-nu-arab'];

test('a number is written as `Intl` writes it, wherever English or Spanish is spoken', () => {
  expect(regions.length).toBeGreaterThan(240);
  for (const tag of everywhere)
    for (const value of [0, 7, 14, 182, 999, 1000, 12_345, 0.5, -3])
      expect(formatNumber(value, tag), `${value} in ${tag}`).toBe(new Intl.NumberFormat(tag).format(value));
});

test('a month is written as the language writes it', () => {
  expect(formatMonth('2017-06', 'en')).toBe('June 2017');
  expect(formatMonth('2017-06', 'es')).toBe('junio de 2017');
  expect(formatMonth('2017-11', 'en')).toBe('November 2017');
  expect(formatMonth('2019', 'es')).toBe('2019');
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
