import { expect, test } from 'vitest';
import { requireBump } from './require-bump.ts';

const nothing = { added: [], removed: [], renamed: [], changed: [], associations: [] };
const diff = { ...nothing, added: [{ id: 'tenet-13', type: 'tenet' }] };

test('refuses a step that promises less than the data have changed, and says what has changed', () => {
  expect(() => requireBump({ version: '1.2.3', diff }, '1.2.4')).toThrow(
    /1\.2\.3 → 1\.2\.4 is too small.*minor.*`tenet-13`/s,
  );
  expect(() => requireBump({ version: '1.2.3', diff }, '1.2.3')).toThrow('takes a minor one');
});

test('accepts a step that is wide enough, and no step where nothing has changed', () => {
  expect(() => requireBump({ version: '1.2.3', diff }, '1.3.0')).not.toThrow();
  expect(() => requireBump({ version: '1.2.3', diff: nothing }, '1.2.3')).not.toThrow();
});
