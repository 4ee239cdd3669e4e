import { expect, test } from 'vitest';
import { buildIndex } from './search-index.js';

const items = [
  { id: 'a', statement: 'budget' },
  { id: 'b', statement: 'budget budget street' },
  { id: 'c', statement: 'budgetary street lamp' },
  { id: 'd', statement: 'water' },
];
const index = buildIndex(items, ['statement'], new Map());
const scores = (...words: string[]) => index.find(words).map(({ position, score }) => [items[position]!.id, score]);
/** Of a word that some of the items have, in one where it stands so often among so many different words. */
const bm25 = (having: number, times: number, words: number) => {
  const rarity = Math.log(1 + (items.length - having + 0.5) / (having + 0.5));
  const mean = (1 + 2 + 3 + 1) / items.length;
  return rarity * (0.5 + (times * 2.2) / (times + (1.2 * words) / mean));
};
const rounded = (list: (string | number)[][]) => list.map(([id, score]) => [id, (score as number).toFixed(9)]);

test('a word counts as in BM25+, with length in full', () => {
  expect(rounded(scores('lamp'))).toEqual(rounded([['c', bm25(1, 1, 3)]]));
  expect(rounded(scores('street'))).toEqual(
    rounded([
      ['b', bm25(2, 1, 2)],
      ['c', bm25(2, 1, 3)],
    ]),
  );
});

test('a longer word counts less, and the less the longer it is', () => {
  expect(rounded(scores('wat'))).toEqual(rounded([['d', bm25(1, 1, 1) * 0.375 * (5 / (5 + 0.3 * 2))]]));
});

test('a word with slips counts less, and the less the more they are; one that occurs has none', () => {
  expect(rounded(scores('wamer'))).toEqual(rounded([['d', bm25(1, 1, 1) * 0.45 * (5 / 6)]]));
  expect(scores('strxxt')).toEqual([]);
  expect(scores('lamp').map(([id]) => id)).toEqual(['c']);
});

test('who has more of the words is worth as many times as much', () => {
  const [first, second] = scores('water', 'lamp');
  expect(rounded([first!, second!])).toEqual(
    rounded([
      ['d', bm25(1, 1, 1)],
      ['c', bm25(1, 1, 3)],
    ]),
  );
  const both = index.find(['street', 'lamp'])[0]!;
  expect(both.matched).toBe(2);
  expect(both.score).toBeCloseTo(2 * (bm25(2, 1, 3) + bm25(1, 1, 3)), 9);
});

test('a title is worth more to one word than to several, and a word in it is as rare as in the statements', () => {
  const titled = buildIndex(
    [
      { id: 'a', title: 'Budget', statement: 'x' },
      { id: 'b', title: 'Water', statement: 'budget' },
    ],
    ['title', 'statement'],
    new Map(),
  );
  const score = (...words: string[]) => titled.find(words).find(({ position }) => position === 0)!.score;
  expect(score('budget') / score('budget', 'xyzzy')).toBeCloseTo(3 / 1.75, 9);
  const [a, b] = titled.find(['budget']);
  expect([a!.position, b!.position]).toEqual([0, 1]);
  expect(a!.score / b!.score).toBeCloseTo(3, 9);
});

test('puts right only a word whose spelling is not known', () => {
  expect(['watre', 'wat', 'water', 'cat', 'xyzzyx'].map(index.putRight)).toEqual([
    'water',
    'wat',
    'water',
    'cat',
    'xyzzyx',
  ]);
});
