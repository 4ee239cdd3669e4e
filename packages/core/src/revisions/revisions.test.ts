import { expect, test } from 'vitest';
import { codeOfEthics } from '../code-of-ethics/2017-06/index.js';
import { editions } from '../editions.js';
import { editionOrigins } from './edition-origins.js';
import { revisions } from './revisions.js';

test('says of each tenet what is known: seven reworded, two unverified, three with nothing known', () => {
  const known = new Map<string, string[]>();
  for (const { items, date, outcome, after } of revisions) {
    for (const item of items) {
      known.set(item, [...(known.get(item) ?? []), `${after ? 'after ' : ''}${date} ${outcome}`]);
    }
  }
  expect(codeOfEthics.tenets.map(({ id }) => [id, ...(known.get(id) ?? [])])).toEqual([
    ['tenet-01', '2019-10 reworded', '2023-04 reworded'],
    ['tenet-02', '2019-10 reworded'],
    ['tenet-03'],
    ['tenet-04', '2023-04 reworded'],
    ['tenet-05', 'after 2019 unverified'],
    ['tenet-06', 'after 2019 unverified'],
    ['tenet-07'],
    ['tenet-08', '2025-05 reworded'],
    ['tenet-09', '2023-04 reworded'],
    ['tenet-10', '2025-05 reworded'],
    ['tenet-11', '2023-04 reworded'],
    ['tenet-12'],
  ]);
});

test('every revision touches a registered edition and is dated after it', () => {
  for (const { id, edition, date } of revisions) {
    const touched = editions.find((one) => one.id === edition);
    expect(touched, id).toBeDefined();
    expect(date > touched!.edition, id).toBe(true);
  }
});

test('every edition has one origin, in the order and with the date of the edition', () => {
  expect(editionOrigins.map(({ edition, date }) => [edition, date])).toEqual(
    editions.map(({ id, edition }) => [id, edition]),
  );
});
