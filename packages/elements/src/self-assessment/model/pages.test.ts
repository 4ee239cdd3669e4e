import { createInstrument, startAssessment } from '@icma-sdk/assessment';
import { practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { asksOf, idFor } from './asks.js';
import { assessmentIn, valueFor } from './form-value.js';
import { pagesOf } from './pages.js';
import { openItems, progressOf, timeLeft } from './progress.js';

const at = '2026-11-22T15:04:05.000Z';
const start = (detail: 'practices' | 'kinds' | 'full', id = 'a') =>
  startAssessment(createInstrument({ detail }), { id, at });

test.each(['practices', 'kinds', 'full'] as const)(
  '%s asks every item once, a page per practice, in printed order',
  (detail) => {
    const { instrument } = start(detail);
    const pages = pagesOf(instrument);
    expect(pages.map(({ number, title }) => [number, title])).toEqual(
      practices.map(({ code, title }) => [code, title]),
    );
    expect(pages.flatMap(({ questions }) => questions.map(({ itemId }) => itemId))).toEqual(
      instrument.items.map(({ id }) => id),
    );
  },
);

test('items of one practice stand on one page, whatever is between them', () => {
  const items = ['practice-07-leadership-a', 'practice-03', 'practice-07'].map((id) => ({ id }));
  const pages = pagesOf({ ...start('full').instrument, items });
  expect(pages.map(({ id, questions }) => [id, questions.length])).toEqual([
    ['practice-07', 2],
    ['practice-03', 1],
  ]);
});

test('an edition that this package does not hold has no pages', () => {
  expect(pagesOf({ ...start('full').instrument, edition: 'icma-practices@2031-01' })).toEqual([]);
});

test('progress counts a level and a reason for none alike, and nothing else', () => {
  const assessment = {
    ...start('kinds'),
    responses: {
      'practice-07-leadership': { level: 1 },
      'practice-07-management': { cannotJudge: {} },
      'practice-08-leadership': { notApplicable: { reason: 'x' } },
      'practice-08-management': { target: 4, note: 'later' },
    },
  };
  expect(progressOf(assessment)).toEqual({ answered: 3, of: 28 });
  expect(progressOf(assessment, 'practice-07')).toEqual({ answered: 2, of: 2 });
  expect(progressOf(assessment, 'practice-08')).toEqual({ answered: 1, of: 2 });
  expect(openItems(assessment)).toHaveLength(25);
});

test('the time left is that of the open questions, and none when none is open', () => {
  const assessment = start('practices');
  const [first, ...rest] = assessment.instrument.items;
  const all = Object.fromEntries(rest.map(({ id }) => [id, { level: 1 }]));
  expect(timeLeft(assessment)).toEqual({ low: 2, high: 5 });
  expect(timeLeft({ ...assessment, responses: all })).toEqual({ low: 1, high: 1 });
  expect(timeLeft({ ...assessment, responses: { ...all, [first!.id]: { level: 1 } } })).toBeUndefined();
});

test('what is asked besides levels is what was chosen, or answered all the same', () => {
  expect(asksOf(start('kinds', idFor('f00d', ['importance', 'target'])))).toEqual(['importance', 'target']);
  expect(asksOf(start('kinds'))).toEqual([]);
  expect(asksOf({ ...start('kinds'), responses: { 'practice-07-leadership': { confidence: 1 } } })).toEqual([
    'confidence',
  ]);
});

test('the form’s value is the assessment, and nothing as long as nothing is said', () => {
  const assessment = { ...start('kinds'), responses: { 'practice-07-leadership': { level: 1 } } };
  expect([valueFor(undefined), valueFor(start('kinds'))]).toEqual(['', '']);
  expect(assessmentIn(valueFor(assessment))).toEqual(assessment);
});

test.each([
  undefined,
  null,
  7,
  '',
  ' ',
  '{',
  '[]',
  '{"format":"icma-assessment"}',
  valueFor(start('kinds')).slice(0, -9),
])('a value of %j is none', (value) => {
  expect(assessmentIn(value)).toBeUndefined();
});
