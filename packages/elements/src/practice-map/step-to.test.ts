import { expect, test } from 'vitest';
import { stepTo } from './step-to.js';

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['ArrowRight', 13, 0],
  ['ArrowDown', 3, 4],
  ['ArrowLeft', 0, 13],
  ['ArrowUp', 4, 3],
  ['Home', 7, 0],
  ['End', 7, 13],
  ['Enter', 7, undefined],
  ['7', 7, undefined],
])('%s leads from %i to %s', (key, from, to) => {
  expect(stepTo(press(key), from, 14)).toBe(to);
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('with %s a key is not ours', (modifier) => {
  expect(stepTo(press('End', { [modifier]: true }), 3, 14)).toBeUndefined();
});
