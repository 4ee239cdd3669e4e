import { expect, test } from 'vitest';
import { dimensions } from '../dimensions.js';
import { practices } from '../practices/2017-11/index.js';
import { legacyAreas } from './legacy-areas.js';
import { legacyPractices } from './legacy-practices.js';

test('holds the 18 earlier areas in order, the titles of the last seven marked as unconfirmed', () => {
  expect(legacyAreas.map(({ id, code }) => [id, code])).toEqual(
    Array.from({ length: 18 }, (_, index) => [`legacy-area-${`${index + 1}`.padStart(2, '0')}`, `${index + 1}`]),
  );
  expect(legacyAreas.filter(({ verified }) => !verified).map(({ code }) => Number(code))).toEqual([
    12, 13, 14, 15, 16, 17, 18,
  ]);
});

test('each area is replaced by exactly one practice, and each practice replaces at least one area', () => {
  const replaced = legacyPractices.filter(({ type }) => type === 'replacedBy');
  expect(replaced.map(({ origin }) => origin)).toEqual(legacyAreas.map(({ id }) => id));
  expect([...new Set(replaced.map(({ destination }) => destination))].sort()).toEqual(practices.map(({ id }) => id));
});

test('what is not a replacement is only related, and no pair is given twice', () => {
  expect([...new Set(legacyPractices.map(({ type }) => type))].sort()).toEqual(['isRelatedTo', 'replacedBy']);
  const pairs = legacyPractices.map(({ origin, destination }) => `${origin} ${destination}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('every dimension that a rationale cites belongs to the practice of its row', () => {
  const practiceOf = new Map(dimensions.map(({ code, practiceId }) => [code, practiceId]));
  for (const { origin, destination, rationale } of legacyPractices) {
    for (const [code] of rationale.matchAll(/\b\d{1,2}\.[LM]\.[A-Z]\b/g)) {
      expect(practiceOf.get(code), `legacy-practices.ts, ${origin}, cites ${code}`).toBe(destination);
    }
  }
});
