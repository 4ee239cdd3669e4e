import { expect, test } from 'vitest';
import { tenets } from '../code-of-ethics/2017-06/index.js';
import { dimensions } from '../dimensions.js';
import { practices } from '../practices/2017-11/index.js';
import { tenetPractice } from './tenet-practice.js';
import { tenetPracticeUnrelated } from './tenet-practice-unrelated.js';

const pairs = tenets.flatMap((tenet) => practices.map((practice) => `${tenet.id} ${practice.id}`));
const related = tenetPractice.map(({ origin, destination }) => `${origin} ${destination}`);
const unrelated = tenets.flatMap(({ id }) => tenetPracticeUnrelated[id].map((practice) => `${id} ${practice}`));

test('each of the 168 pairs is either a row or listed as unrelated, and only once', () => {
  expect(pairs).toHaveLength(168);
  expect([...related, ...unrelated].sort()).toEqual([...pairs].sort());
});

test('rows and lists stand in printed order: tenet by tenet, then practice by practice', () => {
  expect(related).toEqual(pairs.filter((pair) => related.includes(pair)));
  expect(unrelated).toEqual(pairs.filter((pair) => unrelated.includes(pair)));
});

test('no row claims that the texts themselves make the link, or more than that they are related', () => {
  expect([...new Set(tenetPractice.map(({ basis, type }) => `${basis} ${type}`))]).toEqual(['editorial isRelatedTo']);
});

test('every tenet and every practice has at least one row', () => {
  expect(new Set(tenetPractice.map(({ origin }) => origin)).size).toBe(12);
  expect(new Set(tenetPractice.map(({ destination }) => destination)).size).toBe(14);
});

test('every dimension that a rationale cites belongs to the practice of its row', () => {
  const practiceOf = new Map(dimensions.map(({ code, practiceId }) => [code, practiceId]));
  for (const { origin, destination, rationale } of tenetPractice) {
    for (const [code] of rationale.matchAll(/\b\d{1,2}\.[LM]\.[A-Z]\b/g)) {
      expect(practiceOf.get(code), `tenet-practice/${origin}-practices.ts cites ${code}`).toBe(destination);
    }
  }
});
