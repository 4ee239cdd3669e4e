import { expect, test } from 'vitest';
import { bumpBetween, covers, neededBump } from './needed-bump.ts';

const nothing = { added: [], removed: [], renamed: [], changed: [], associations: [] };
const change = (field: string, sides: object) => ({
  ...nothing,
  changed: [{ id: 'x', field, wording: true, ...sides }],
});
const item = { id: 'x', type: 'tenet' };

test('nothing asks for nothing, a corrected text for a patch', () => {
  expect(neededBump(nothing)).toBe('none');
  expect(neededBump(change('statement', { before: 'inthe', after: 'in the' }))).toBe('patch');
});

test('what is new asks for a minor step, and so does any change of an association', () => {
  expect(neededBump({ ...nothing, added: [item] })).toBe('minor');
  expect(neededBump(change('note', { after: 'new' }))).toBe('minor');
  expect(neededBump({ ...nothing, associations: [{ name: 'a → b', change: 'removed', fields: [] }] })).toBe('minor');
});

test('what is gone or renamed, a key that changed and another edition ask for a major step', () => {
  expect(neededBump({ ...nothing, removed: [item] })).toBe('major');
  expect(neededBump({ ...nothing, renamed: [{ from: 'x', to: 'y', type: 'tenet' }] })).toBe('major');
  expect(neededBump(change('note', { before: 'old' }))).toBe('major');
  expect(neededBump(change('slug', { before: 'a', after: 'b' }))).toBe('major');
  expect(neededBump(change('source.edition', { before: '2017-06', after: '2023-04' }))).toBe('major');
});

test('reads the step between two versions; before 1.0.0 a minor one may break', () => {
  expect(bumpBetween('1.2.3', '1.2.3')).toBe('none');
  expect(bumpBetween('1.2.3', '2.0.0')).toBe('major');
  expect(bumpBetween('1.2.3', '1.3.0')).toBe('minor');
  expect(bumpBetween('1.2.3', '1.2.4-beta.0')).toBe('patch');
  expect(bumpBetween('0.2.3', '0.3.0')).toBe('major');
  expect(bumpBetween('0.2.3', '0.2.4')).toBe('minor');
});

test('a step covers what is as small as itself', () => {
  expect(covers('minor', 'minor')).toBe(true);
  expect(covers('major', 'patch')).toBe(true);
  expect(covers('patch', 'minor')).toBe(false);
});
