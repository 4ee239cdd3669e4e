import { practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { ArgumentError } from '../errors.js';
import { startAssessment } from '../start-assessment.js';
import type { Rubric } from '../types/rubric.js';
import { applyTargets } from './apply-targets.js';
import { targetProfiles } from './target-profiles.js';

const at = '2026-11-22T15:04:05Z';
const start = (detail: 'practices' | 'kinds' | 'full', rubric?: Rubric) =>
  startAssessment(createInstrument({ detail }), { id: 'one', at, ...(rubric && { rubric }) });
const chief = targetProfiles.at(-1)!;

test('five stages say they are editorial and have a level of the default rubric for each kind of each practice', () => {
  expect(targetProfiles.map(({ id }) => id)).toEqual(['student', 'early', 'middle', 'senior', 'chief']);
  const ids = practices.flatMap(({ id }) => [`${id}-leadership`, `${id}-management`]);
  for (const { editorial, levels, targets } of targetProfiles) {
    expect([editorial, levels]).toEqual([true, 5]);
    expect(Object.keys(targets)).toEqual(ids);
    for (const target of Object.values(targets)) expect([1, 2, 3, 4, 5]).toContain(target);
  }
});

test('no stage aims lower than the one before', () => {
  for (const [index, { targets }] of targetProfiles.slice(1).entries()) {
    for (const [id, target] of Object.entries(targetProfiles[index]!.targets)) {
      expect(targets[id]).toBeGreaterThanOrEqual(target);
    }
  }
});

test('a profile sets targets at every detail', () => {
  const full = applyTargets(start('full'), chief, { at });
  expect(Object.keys(full.responses)).toHaveLength(166);
  expect(full.responses['practice-02-leadership-a']).toEqual({ target: 5 });
  expect(full.responses['practice-02-management-e']).toEqual({ target: 4 });
  expect(applyTargets(start('kinds'), chief, { at }).responses['practice-11-management']).toEqual({ target: 3 });
  const whole = applyTargets(start('practices'), chief, { at });
  expect(whole.responses['practice-02']).toEqual({ target: 5 }); // 4.5
  expect(whole.responses['practice-11']).toEqual({ target: 3 });
});

test('a target that the person has set stays, unless it is to be replaced', () => {
  const own = { ...start('kinds'), responses: { 'practice-01-leadership': { level: 2, target: 3 } } };
  const kept = applyTargets(own, chief, { at: '2026-11-23T00:00:00Z' });
  expect(kept.responses['practice-01-leadership']).toEqual({ level: 2, target: 3 });
  expect(kept.changedAt).toBe('2026-11-23T00:00:00Z');
  expect(applyTargets(own, chief, { at, replace: true }).responses['practice-01-leadership']).toEqual({
    level: 2,
    target: 5,
  });
  expect(own.responses).toEqual({ 'practice-01-leadership': { level: 2, target: 3 } });
});

test('targets lie as far along a rubric with another number of levels', () => {
  const levels = (count: number) => ({
    id: 'r',
    version: '1',
    levels: Array.from({ length: count }, (_, index) => ({ position: index + 1, label: `${index}`, description: 'x' })),
  });
  const targets = (count: number) =>
    targetProfiles.map(
      (profile) =>
        applyTargets(start('kinds', levels(count)), profile, { at }).responses['practice-01-leadership']?.target,
    );
  expect(targets(5)).toEqual([2, 3, 4, 5, 5]);
  expect(targets(3)).toEqual([2, 2, 3, 3, 3]);
  expect(targets(7)).toEqual([3, 4, 6, 7, 7]);
});

test('an edited profile may leave items out, and is refused when a target is no level of its scale', () => {
  const edited = { ...chief, targets: { 'practice-01-leadership': 2 } };
  expect(applyTargets(start('kinds'), edited, { at }).responses).toEqual({ 'practice-01-leadership': { target: 2 } });
  expect(applyTargets(start('practices'), edited, { at }).responses).toEqual({ 'practice-01': { target: 2 } });
  for (const target of [0, 6, 2.5]) {
    const wrong = { ...chief, targets: { 'practice-01-leadership': target } };
    expect(() => applyTargets(start('kinds'), wrong, { at })).toThrow(ArgumentError);
    expect(() => applyTargets(start('kinds'), wrong, { at })).toThrow('target of practice-01-leadership');
  }
  expect(() => applyTargets(start('kinds'), chief, { at: 'today' })).toThrow(ArgumentError);
});

test.each([
  ['a scale of one level', { levels: 1 }, 'levels "1": expected one of 3, 4, 5, 6, 7'],
  ['a scale of no number', { levels: Number.NaN }, 'levels "NaN"'],
  ['a scale of too many levels', { levels: 8 }, 'levels "8"'],
  ['a practice as a whole', { targets: { 'practice-07': 4 } }, 'target of "practice-07"'],
  ['a dimension', { targets: { 'practice-07-leadership-a': 4 } }, 'target of "practice-07-leadership-a"'],
  ['no item at all', { targets: { foo: 2 } }, 'target of "foo": expected'],
])('a profile with what would do nothing, or harm, is refused: %s', (_, part, message) => {
  expect(() => applyTargets(start('kinds'), { ...chief, ...part } as never, { at })).toThrow(ArgumentError);
  expect(() => applyTargets(start('kinds'), { ...chief, ...part } as never, { at })).toThrow(message);
});
