import { expect, test } from 'vitest';
import { moveInGrid } from './move-in-grid.js';

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const filled = [
  [true, true, true],
  [false, true, false],
  [true, false, true],
];
const from = (row: number, column: number) => ({ row, column });

test.each([
  ['ArrowRight', [0, 0], [0, 1]],
  ['ArrowRight', [2, 0], [2, 2]],
  ['ArrowRight', [2, 2], [2, 2]],
  ['ArrowLeft', [2, 2], [2, 0]],
  ['ArrowLeft', [1, 1], [1, 1]],
  ['ArrowDown', [0, 0], [2, 0]],
  ['ArrowDown', [1, 1], [1, 1]],
  ['ArrowUp', [2, 2], [0, 2]],
  ['Home', [2, 2], [2, 0]],
  ['End', [0, 0], [0, 2]],
] as const)('%s from %j leads to %j', (key, [row, column], [toRow, toColumn]) => {
  expect(moveInGrid(press(key), from(row, column), filled)).toEqual(from(toRow, toColumn));
});

test('a mirrored table mirrors left and right, and nothing else', () => {
  expect(moveInGrid(press('ArrowLeft'), from(0, 0), filled, true)).toEqual(from(0, 1));
  expect(moveInGrid(press('ArrowRight'), from(0, 2), filled, true)).toEqual(from(0, 1));
  expect(moveInGrid(press('ArrowDown'), from(0, 1), filled, true)).toEqual(from(1, 1));
});

test('with Ctrl, Home and End lead to the ends of the table', () => {
  expect(moveInGrid(press('Home', { ctrlKey: true }), from(2, 2), filled)).toEqual(from(0, 0));
  expect(moveInGrid(press('End', { ctrlKey: true }), from(0, 0), filled)).toEqual(from(2, 2));
});

test('any other key, or any other modifier, is not ours', () => {
  expect(moveInGrid(press('Enter'), from(0, 0), filled)).toBeUndefined();
  expect(moveInGrid(press('ArrowDown', { ctrlKey: true }), from(0, 0), filled)).toBeUndefined();
  expect(moveInGrid(press('End', { shiftKey: true }), from(0, 0), filled)).toBeUndefined();
});
