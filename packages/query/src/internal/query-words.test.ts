import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.js';
import { queryWords } from './query-words.js';
import { wordRuns, wordsOf } from './word-runs.js';

/** The same in the plainest way, which copies every word and is slow where the other must not be. */
function naive(text: string): string[] {
  const runs: string[] = [];
  let run = '';
  for (const character of `${text} `) {
    if (/[\p{L}\p{M}\p{N}]/u.test(character)) {
      run += character;
    } else {
      runs.push(run);
      run = '';
    }
  }
  const cut = (word: string) => (/[\uD800-\uDBFF]$/.test(word.slice(0, 64)) ? word.slice(0, 63) : word.slice(0, 64));
  const words = runs.flatMap((one) => fold(cut(one)).split(' ').filter(Boolean).map(cut));
  return [...new Set(words)].slice(0, 32);
}

/** FNV-1a of 32 bits over code units. */
function hashOf(word: string): number {
  return Array.from(word).reduce((hash, one) => Math.imul(hash ^ one.charCodeAt(0), 0x01000193), 0x811c9dc5);
}

const character = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'b',
    'é',
    'e\u0301',
    ' ',
    ' ',
    '-',
    '’',
    '🎉',
    '𝒃',
    '\ud835',
    '\udc83',
    '½',
    'ﬃ',
    '\0',
    '한',
    '७',
    '\u200d',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
);

test('finds the words that the plainest reading finds', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      const text = characters.join('');
      expect(queryWords(text)).toEqual(naive(text));
    }),
    { numRuns: 5000 },
  );
});

test('words that differ are told apart even where their hashes agree', () => {
  // "Aa" and "BB" are the classic pair under a multiplier of 31.
  expect(queryWords('Aa BB aa AaAa BBBB AaBB')).toEqual(['aa', 'bb', 'aaaa', 'bbbb', 'aabb']);
});

test.each([
  ['one word', 'x'.repeat(10_000_000), ['x'.repeat(64)]],
  ['the same words again', 'community budget '.repeat(600_000), ['community', 'budget']],
  ['no word', '\0'.repeat(10_000_000), []],
  ['emoji', '🎉'.repeat(5_000_000), []],
  ['letters beyond the first plane', '𝒃'.repeat(5_000_000), ['b'.repeat(32)]],
  ['halves of characters', '\ud83c'.repeat(10_000_000), []],
  ['one letter under a million marks', `a${'\u0301'.repeat(9_999_999)}`, ['a']],
  ['a word at the very end', `${' '.repeat(10_000_000)}end`, ['end']],
])('reads ten megabytes of %s', (_, text, words) => {
  expect(queryWords(text)).toEqual(words);
});

test('two spellings with the same hash cost nothing of what comes after', () => {
  // "Aa" and "BB" agree under a multiplier of 31; the hashes of the other two agree as they are taken now.
  expect(queryWords(`${'Aa BB '.repeat(3000)}budget`)).toEqual(['aa', 'bb', 'budget']);
  expect(hashOf('costarring')).toBe(hashOf('liquid'));
  expect(hashOf('altarage')).toBe(hashOf('zinke'));
  for (const pair of ['costarring liquid', 'altarage zinke']) {
    expect(queryWords(`${`${pair} `.repeat(3000)}budget`)).toEqual([...pair.split(' '), 'budget']);
  }
});

test('gives up on a text of thousands of spellings of one word', () => {
  const spellings = Array.from({ length: 2 ** 14 }, (_, bits) =>
    Array.from({ length: 14 }, (_, bit) => ((bits >> bit) & 1 ? 'A' : 'a')).join(''),
  );
  expect(queryWords(`${spellings.join(' ')} end`)).toEqual(['a'.repeat(14)]);
  expect(queryWords(`${spellings.slice(0, 4000).join(' ')} end`)).toEqual(['a'.repeat(14), 'end']);
});

test('never cuts a character in two', () => {
  expect(queryWords(`${'a'.repeat(63)}𝒃`)).toEqual(['a'.repeat(63)]);
  expect(queryWords(`${'a'.repeat(62)}𝒃`)).toEqual([`${'a'.repeat(62)}b`]);
});

test('the runs of a text are its words where they stand, and their fast list is the same', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
      const text = characters.join('');
      const runs = wordRuns(text);
      expect(runs.flatMap(({ words }) => words)).toEqual(wordsOf(text));
      runs.forEach(({ start, end }, index) => {
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u);
        expect(end).toBeLessThanOrEqual(runs[index + 1]?.start ?? text.length);
      });
    }),
    { numRuns: 3000 },
  );
});

test('a run of thousands of letters is one run', () => {
  expect(wordRuns(`${'é'.repeat(3000)} x`).map(({ start, end }) => [start, end])).toEqual([
    [0, 3000],
    [3001, 3002],
  ]);
});

test('plain English and other text are split alike', () => {
  expect(wordsOf('The city’s “plan” — 24/7')).toEqual(['the', 'city', 's', 'plan', '24', '7']);
  expect(wordsOf('The citý’s “plan” — 24/7')).toEqual(['the', 'city', 's', 'plan', '24', '7']);
  expect(wordsOf(' … ')).toEqual([]);
});

test('folding makes case, accents, width and ligatures plain, and takes millions of marks', () => {
  expect(fold('  Ｃafé—ÉQUITÉ ﬁn İ ')).toBe('cafe equite fin i');
  expect(fold('—'.repeat(5_000_000))).toBe('');
});
