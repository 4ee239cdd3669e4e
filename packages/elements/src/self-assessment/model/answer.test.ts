import { createInstrument, respond, startAssessment } from '@icma-sdk/assessment';
import { describe, expect, test } from 'vitest';
import { answerChange, answerOf, type Field } from './answer.js';

const at = '2026-11-22T15:04:05.000Z';
const item = 'practice-07-leadership';
const empty = startAssessment(createInstrument({ detail: 'kinds' }), { id: 'a', at });

/** What is left of fields filled in one after the other. */
function filled(...fields: [Field, string][]) {
  const assessment = fields.reduce(
    (before, [field, value]) => respond(before, item, answerChange(field, value, before.responses[item]), { at }),
    empty,
  );
  return assessment.responses[item];
}

test.each(['1', '5', 'not-applicable', 'cannot-judge', ''])(
  'the radio buttons show %j after it was chosen',
  (value) => {
    expect(answerOf(filled(['answer', '2'], ['answer', value]))).toBe(value);
  },
);

describe('a person', () => {
  test('fills in fields side by side', () => {
    expect(filled(['answer', '2'], ['target', '4'], ['importance', '5'], ['confidence', '1'], ['note', 'So'])).toEqual({
      level: 2,
      target: 4,
      importance: 5,
      confidence: 1,
      note: 'So',
    });
  });

  test('takes each of them back', () => {
    expect(filled(['answer', '2'], ['target', '4'], ['target', ''])).toEqual({ level: 2 });
    expect(filled(['note', 'So'], ['evidence', 'This'], ['note', ''])).toEqual({ evidence: 'This' });
    expect(filled(['answer', '2'], ['answer', ''])).toBeUndefined();
  });

  test('says why there is no level, and keeps that when choosing the same again', () => {
    expect(filled(['answer', 'cannot-judge'], ['reason', 'New here'])).toEqual({ cannotJudge: { reason: 'New here' } });
    expect(filled(['answer', 'cannot-judge'], ['reason', 'New'], ['answer', 'cannot-judge'])).toEqual({
      cannotJudge: { reason: 'New' },
    });
    expect(filled(['answer', 'not-applicable'], ['reason', 'None'], ['reason', ''])).toEqual({ notApplicable: {} });
  });

  test('gives no reason where there is a level', () => {
    expect(filled(['answer', '2'], ['reason', 'Why'])).toEqual({ level: 2 });
  });
});
