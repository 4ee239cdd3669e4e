import { expect, test } from 'vitest';
import { defaultRubric } from './default-rubric.js';
import { parseRubric } from './parse-rubric.js';
import { sameScale } from './same-scale.js';

const levels = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    position: index + 1,
    label: `Level ${index + 1}`,
    description: `One would know by ${index + 1}.`,
  }));
const rubric = (count: number) => ({ id: 'ours', version: '1', levels: levels(count) });

test('the default has five levels, each with a sentence that says how one would know', () => {
  expect(parseRubric(defaultRubric)).toEqual({ ok: true, value: defaultRubric });
  expect(defaultRubric.levels.map(({ label }) => label)).toEqual([
    'Awareness',
    'Basic',
    'Intermediate',
    'Advanced',
    'Expert',
  ]);
  for (const { description } of defaultRubric.levels) expect(description).toMatch(/^You .{30,}\.$/);
});

test('takes three to seven levels', () => {
  for (const count of [3, 4, 5, 6, 7]) expect(parseRubric(rubric(count))).toEqual({ ok: true, value: rubric(count) });
  for (const count of [0, 2, 8]) {
    expect(parseRubric(rubric(count))).toMatchObject({
      ok: false,
      issues: [{ path: '/levels', expected: 'a list of 3 to 7' }],
    });
  }
});

const broken = (change: object) => ({
  ...rubric(3),
  levels: [levels(3)[0], { ...levels(3)[1], ...change }, levels(3)[2]],
});

test.each([
  ['text', 'rubric', ''],
  ['null', null, ''],
  ['no id', { ...rubric(3), id: '' }, '/id'],
  ['no version', { ...rubric(3), version: undefined }, '/version'],
  ['levels that are no list', { ...rubric(3), levels: 'abc' }, '/levels'],
  ['an unknown field', { ...rubric(3), scale: 3 }, '/scale'],
  ['a level that is null', { ...rubric(3), levels: [...levels(2), null] }, '/levels/2'],
  ['a position that is out of order', broken({ position: 3 }), '/levels/1/position'],
  ['a position that is text', broken({ position: '2' }), '/levels/1/position'],
  ['no label', broken({ label: undefined }), '/levels/1/label'],
  ['a label that is too long', broken({ label: 'x'.repeat(81) }), '/levels/1/label'],
  ['no description', broken({ description: '' }), '/levels/1/description'],
  ['a label twice', broken({ label: 'Level 1' }), '/levels/1/label'],
  ['a label twice but for capitals and spaces', broken({ label: ' LEVEL 1' }), '/levels/1/label'],
  ['a blank label', broken({ label: ' ' }), '/levels/1/label'],
  ['a blank description', broken({ description: '\u00a0' }), '/levels/1/description'],
  ['an unknown field of a level', broken({ colour: 'red' }), '/levels/1/colour'],
])('refuses %s, all or nothing', (_, value, path) => {
  const parsed = parseRubric(value);
  expect(parsed).toMatchObject({ ok: false, count: 1, issues: [{ path }] });
});

test('two rubrics are the same scale when levels and words are the same, whatever their ids', () => {
  expect(sameScale(defaultRubric, { ...defaultRubric, id: 'copy', version: '9' })).toBe(true);
  expect(sameScale(rubric(3), rubric(4))).toBe(false);
  expect(sameScale(rubric(4), rubric(3))).toBe(false);
  expect(
    sameScale(rubric(3), { ...rubric(3), levels: levels(3).map((one) => ({ ...one, label: `${one.label}!` })) }),
  ).toBe(false);
  expect(sameScale(rubric(3), { ...rubric(3), levels: levels(3).map((one) => ({ ...one, description: 'x' })) })).toBe(
    false,
  );
});

test('an object that runs code when it is read is refused, not run into', () => {
  const boom = () => {
    throw new Error('boom');
  };
  const getter = Object.defineProperty({}, 'id', { get: boom, enumerable: true });
  for (const value of [getter, new Proxy({}, { getOwnPropertyDescriptor: boom, get: boom, ownKeys: boom })]) {
    expect(parseRubric(value)).toMatchObject({ ok: false, issues: [{ value: 'object', expected: 'plain data' }] });
  }
  expect(parseRubric(Object.assign(() => {}, { toString: null }))).toMatchObject({
    ok: false,
    issues: [{ value: 'function' }],
  });
});
