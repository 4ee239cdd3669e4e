import { dimensions, practices, tenets } from '@icma-sdk/core';
import { codePractice, tenetPractice, tenetPracticeUnrelated } from '@icma-sdk/core/associations';
import { expect, test } from 'vitest';
import { type CellView, crosswalkView } from './crosswalk-view.js';
import { viewContext } from './view-context.js';

const view = (language = 'en') => crosswalkView(3, viewContext(language));
const cells = (language?: string) =>
  view(language).rows.flatMap((row) => row.cells.map((cell, index) => ({ row, cell, practice: practices[index]! })));
const found = cells().filter((entry): entry is typeof entry & { cell: CellView } => entry.cell !== undefined);

test('there is a row for each tenet and one for the Code as a whole, and a cell for each practice', () => {
  expect(view().rows.map(({ number }) => number)).toEqual([...tenets.map(({ code }) => code), undefined]);
  for (const row of view().rows) expect(row.cells).toHaveLength(practices.length);
  expect(view().columns.map(({ title }) => title)).toEqual(practices.map(({ title }) => title));
});

test('each association of core is in its cell, and no cell has another', () => {
  const told = found
    .filter(({ row }) => row.name)
    .flatMap(({ row, cell, practice }) => cell.reasons.map(({ rationale }) => [row.key, practice.id, rationale]));
  expect(told).toEqual(tenetPractice.map(({ origin, destination, rationale }) => [origin, destination, rationale]));
});

test('an empty cell of a tenet is one that was considered and where nothing was found', () => {
  for (const { row, cell, practice } of cells().filter(({ row }) => row.name))
    expect(cell === undefined, `${row.key} ${practice.id}`).toBe(
      tenetPracticeUnrelated[row.key as keyof typeof tenetPracticeUnrelated].includes(practice.id),
    );
  expect(view().rows[0]!.none).toBe('None found by us for practices 1, 3, 4, 5, 6, 7, 11, 13, and 14.');
});

test('the Code as a whole has the explicit ones alone, with the sentences that name it', () => {
  const whole = found.filter(({ row }) => !row.name);
  expect(whole.map(({ cell }) => [cell.practice.number, cell.mark.kind])).toEqual([['1', 'explicit']]);
  expect(whole[0]!.cell.reasons.map(({ quote, rationale }) => [quote, rationale])).toEqual(
    codePractice.map(({ origin, rationale }) => [dimensions.find(({ id }) => id === origin), rationale]),
  );
});

test('every reason says in plain words how sure it is and whose judgment that is', () => {
  for (const { row, cell } of found)
    for (const { facts, quote } of cell.reasons) {
      expect(facts).toEqual([
        expect.stringMatching(/^Confidence: (high|medium|low)$/),
        expect.stringMatching(row.name ? /^Editorial: our judgment/ : /^Explicit: /),
      ]);
      expect(quote === undefined).toBe(row.name !== undefined);
    }
});

test('numbers are listed as the language lists them', () => {
  expect(view('es').rows[3]!.none).toBe('No hallamos ninguna para las prácticas 1, 4, 5, 11 y 13.');
});
