import { expect, test } from 'vitest';
import { f7Freeze } from './f7-freeze.js';
import { code, practices, tampered } from './fixtures/tampered.js';

const messages = (change: Parameters<typeof tampered>[0]) =>
  [...f7Freeze.check(tampered(change))].map(({ message }) => message);
const tenets = (data: Parameters<Parameters<typeof tampered>[0]>[0]['data']) =>
  (data[code] as never as { tenets: { id: string; title: string; statement: string }[] }).tenets;

test('a wording or a title of ours that is not as released is named by its id', () => {
  expect(messages(({ data }) => Object.assign(tenets(data)[4]!, { statement: 'Submit.' }))).toEqual([
    'The wording of tenet-05 is not as released.',
  ]);
  expect(messages(({ data }) => Object.assign(tenets(data)[4]!, { title: 'Advice' }))).toEqual([
    'The title of tenet-05 is not as released.',
  ]);
});

test('an id that was released and is gone, and one that was never frozen, are named', () => {
  expect(messages(({ data }) => Object.assign(tenets(data)[11]!, { id: 'tenet-13' }))).toEqual([
    'The wording of tenet-12 was released and is gone.',
    'The wording of tenet-13 is not frozen.',
    'The title of tenet-12 was released and is gone.',
    'The title of tenet-13 is not frozen.',
  ]);
});

test('a reason reworded, an offset moved together with its neighbour and a kept place taken out are noticed', () => {
  expect(messages(({ ledger }) => Object.assign(ledger[0]!, { why: 'The number went missing.' }))).toEqual([
    'Not as released: ledger of icma-practices@2017-11.',
  ]);
  expect(
    messages(({ spans }) => {
      const [first, second] = spans[practices]!;
      first!.end--;
      second!.start--;
    }),
  ).toEqual(['Not as released: spans of icma-practices@2017-11.']);
  expect(messages(({ kept }) => kept.pop())).toEqual(['Not as released: kept of icma-practices@2017-11.']);
});
