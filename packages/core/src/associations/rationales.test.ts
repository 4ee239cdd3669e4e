import { expect, test } from 'vitest';
import { tenets } from '../code-of-ethics/2017-06/index.js';
import { dimensions } from '../dimensions.js';
import { practices } from '../practices/2017-11/index.js';
import { codePractice, legacyPractices, tenetPractice } from './index.js';

const rows = [...codePractice, ...tenetPractice, ...legacyPractices];
const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

test('every rationale is one sentence of at most 240 characters, and no two are the same', () => {
  for (const { origin, destination, rationale } of rows) {
    const name = `${origin} → ${destination}: ${rationale}`;
    expect(rationale.length, name).toBeLessThanOrEqual(240);
    expect(rationale, name).toMatch(/^[A-Z0-9][^!?]*\.$/);
    expect(rationale, name).not.toMatch(/[a-z)]\. /);
  }
  const own = [...codePractice, ...tenetPractice].map(({ rationale }) => rationale);
  expect(new Set(own).size).toBe(own.length);
});

test('no rationale passes off a run of seven words of the documents as ours', () => {
  const adopted = [...tenets, ...practices, ...dimensions].map(({ statement }) => ` ${words(statement).join(' ')} `);
  for (const { rationale } of rows) {
    const ours = words(rationale);
    for (let at = 0; at + 7 <= ours.length; at += 1) {
      const run = ours.slice(at, at + 7).join(' ');
      expect(
        adopted.some((text) => text.includes(` ${run} `)),
        run,
      ).toBe(false);
    }
  }
});
