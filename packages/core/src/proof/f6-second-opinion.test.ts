import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { f6SecondOpinion } from './f6-second-opinion.js';
import { code, practices, rowOf, tampered } from './fixtures/tampered.js';

const findings = (change: Parameters<typeof tampered>[0]) => [...f6SecondOpinion.check(tampered(change))];

test('a word that the data lost is named with where it stands and how often', () => {
  const found = findings(({ data }) => {
    data[code] = JSON.parse(JSON.stringify(data[code]).replace('Affirm the dignity', 'Affirm dignity'));
  });
  expect(found).toMatchObject([
    { file: 'packages/core/source/icma-code-of-ethics-2017-06.txt', message: expect.stringContaining('"the"') },
  ]);
});

test('a word that no source has is named too', () => {
  const found = findings(({ data }) => {
    data[code] = JSON.parse(JSON.stringify(data[code]).replace('the dignity', 'the grandeur'));
  });
  expect(found.map(({ message, found }) => [/"(.*)"/.exec(message)?.[1], found])).toEqual([
    ['dignity', '0 × accounted for'],
    ['grandeur', '1 × accounted for'],
  ]);
});

test('a repair that takes out or puts in a word that nobody has is noticed', () => {
  expect(
    findings(({ ledger }) => Object.assign(rowOf(ledger, 'practice-02-leadership-b', 'space'), { now: 'on the' })),
  ).not.toEqual([]);
  expect(
    findings(({ ledger }) =>
      ledger.splice(
        ledger.findIndex(({ was }) => was === 'Issues'),
        1,
      ),
    ),
  ).not.toEqual([]);
});

test('a word that a label or a dropped span claims too much is noticed', () => {
  const found = findings(({ spans }) => {
    const span = spans[practices]!.find((other) => other.use === 'dropped' && other.text === 'FINAL.}');
    Object.assign(span!, { text: 'FINAL AND LAST.}' });
  });
  expect(found).toHaveLength(2);
});

test('it shares no code with the other rules: it imports nothing but types', () => {
  const code = readFileSync(join(import.meta.dirname, 'f6-second-opinion.ts'), 'utf8');
  expect(code.match(/^import (?!type )/gm)).toBeNull();
});
