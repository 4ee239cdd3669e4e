import { describe, expect, test } from 'vitest';
import { beginAssessment, changeSetup, missingIn, type Setup, sizeOf } from './setup.js';

const setup: Setup = {
  detail: 'kinds',
  practices: ['practice-07', 'practice-03'],
  importance: false,
  confidence: false,
  targets: 'none',
  name: '',
  keep: '',
};
const given = { random: 'f00d', at: '2026-11-22T15:04:05.000Z' };

test('a choice becomes an assessment that asks it, without answers, in printed order', () => {
  const assessment = beginAssessment(setup, given);
  expect(assessment.instrument.items.map(({ id }) => id)).toEqual([
    'practice-03-leadership',
    'practice-03-management',
    'practice-07-leadership',
    'practice-07-management',
  ]);
  expect([assessment.id, assessment.responses, assessment.name, assessment.startedAt]).toEqual([
    'f00d',
    {},
    undefined,
    given.at,
  ]);
});

test('its name is what was typed, without space around it', () => {
  expect(beginAssessment({ ...setup, name: '  Fall 2026 ' }, given).name).toBe('Fall 2026');
  expect(beginAssessment({ ...setup, name: '   ' }, given).name).toBeUndefined();
});

test('what else is to be asked stands in its id', () => {
  const all = { ...setup, importance: true, confidence: true, targets: 'own' };
  expect(beginAssessment(all, given).id).toBe('f00d:importance:target:confidence');
});

test('a career stage fills in targets and asks them; setting one’s own asks them and fills in none', () => {
  const chief = beginAssessment({ ...setup, targets: 'chief' }, given);
  expect(chief.responses['practice-03-leadership']).toEqual({ target: 5 });
  expect(chief.id).toBe('f00d:target');
  expect(beginAssessment({ ...setup, targets: 'own' }, given).responses).toEqual({});
});

describe('the size of a choice', () => {
  test('is that of its instrument, and grows with what else is asked', () => {
    expect(sizeOf({ ...setup, detail: 'full' })).toMatchObject({ questions: 7 + 14 });
    const plain = sizeOf({ ...setup, detail: 'full' })!;
    const more = sizeOf({ ...setup, detail: 'full', importance: true, confidence: true, targets: 'chief' })!;
    expect(more.low).toBeGreaterThan(plain.low);
    expect(more.high).toBeGreaterThan(plain.high);
  });

  test('is unknown without a practice, unless the page has its own instrument', () => {
    expect(sizeOf({ ...setup, practices: [] })).toBeUndefined();
    const { instrument } = beginAssessment(setup, given);
    expect(sizeOf({ ...setup, practices: [] }, instrument)?.questions).toBe(4);
  });
});

test('what is missing is named in the order of the page, and only where it is asked', () => {
  const nothing = { ...setup, practices: [] };
  expect(missingIn(nothing, { practices: true, keep: true })).toEqual(['practices', 'keep']);
  expect(missingIn(nothing, { practices: false, keep: false })).toEqual([]);
  expect(missingIn({ ...setup, keep: 'page' }, { practices: true, keep: true })).toEqual([]);
});

test('a person’s changes leave the choice before as it was', () => {
  const changed = changeSetup(setup, 'practice', 'practice-03', false);
  expect(changed.practices).toEqual(['practice-07']);
  expect(changeSetup(changed, 'practice', 'practice-03', true).practices).toEqual(['practice-07', 'practice-03']);
  expect(changeSetup(setup, 'importance', '', true).importance).toBe(true);
  expect(changeSetup(setup, 'detail', 'full', true).detail).toBe('full');
  expect(setup.practices).toEqual(['practice-07', 'practice-03']);
});
