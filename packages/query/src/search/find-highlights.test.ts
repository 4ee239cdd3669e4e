import { dimensions, practices, tenets } from '@icma-sdk/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch } from './create-search.js';

const all = createSearch();
const marked = (query: string) => {
  const { item, highlights } = all.search(query).results[0]!;
  return highlights.map(
    ({ field, start, end }) => `${field}: ${(item as unknown as Record<string, string>)[field]!.slice(start, end)}`,
  );
};

test('marks the words that matched, title before statement, each where it stands', () => {
  expect(marked('strategic planning')).toEqual(['title: Strategic', 'title: Planning', 'statement: plan']);
  expect(marked('fair')).toEqual(['statement: fair']);
  expect(marked('preventing fraud')).toEqual(['statement: preventing', 'statement: fraud']);
});

test('marks the whole word where a part, another form or a synonym matched', () => {
  expect(marked('frau')).toEqual(['statement: fraud']);
  expect(marked('mitigation')).toEqual(['statement: mitigate']);
  expect(marked('FOIA')).toEqual(['statement: public', 'statement: records']);
});

test('every mark is inside its text, in order, without overlap, and on whole words', () => {
  const words = [...tenets, ...practices, ...dimensions].flatMap(({ statement }) => statement.split(/[^A-Za-z]+/));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (query) => {
      for (const { item, highlights } of all.search(query.join(' ')).results) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const field of ['title', 'statement'] as const) {
          const text = (item as { title?: string; statement: string })[field] ?? '';
          let last = 0;
          for (const { start, end } of highlights.filter((one) => one.field === field)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
            expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
            last = end;
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

const own = (statement: string, query: string) =>
  createSearch({ items: [{ id: 'a', statement }] })
    .search(query)
    .results.flatMap(({ highlights }) => highlights.map(({ start, end }) => statement.slice(start, end)));

test.each([
  ['a combining mark', 'cafe\u0301 open', 'cafe', 'cafe\u0301'],
  ['a letter with a mark of its own', 'café open', 'cafe', 'café'],
  ['an emoji joined to the word', 'budget\u200d🎉 open', 'budget', 'budget\u200d'],
  ['a skin tone', 'wave🏽 open', 'wave', 'wave🏽'],
  ['a variation selector', 'one\ufe0f open', 'one', 'one\ufe0f'],
  ['a keycap', '1\ufe0f\u20e3 first', '1', '1\ufe0f\u20e3'],
  ['letters beyond the first plane', 'x 𝒃𝒖𝒅𝒈𝒆𝒕 y', 'budget', '𝒃𝒖𝒅𝒈𝒆𝒕'],
  ['a conjunct of Devanagari', 'क्\u200dष', 'क', 'क्\u200dष'],
])('does not split %s', (_, statement, query, expected) => {
  expect(own(statement, query)).toEqual([expected]);
});

test('never splits what a reader sees as one character, in any text', () => {
  const character = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    fc.constantFrom(
      'a',
      'b',
      ' ',
      '\u0301',
      '\u200d',
      '🏽',
      '🎉',
      '\ufe0f',
      '\u20e3',
      'क्',
      'ष',
      '\u0600',
      '한',
      '\r\n',
      '’',
    ),
  );
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), fc.nat(), (characters, from) => {
      const statement = characters.join('');
      const boundaries = new Set([statement.length]);
      for (const { index } of new Intl.Segmenter().segment(statement)) boundaries.add(index);
      const query = characters.slice(from % characters.length).join('');
      for (const { highlights } of createSearch({ items: [{ id: 'a', statement }] }).search(query).results) {
        let last = 0;
        for (const { start, end } of highlights) {
          expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }
    }),
    { numRuns: 3000 },
  );
});
