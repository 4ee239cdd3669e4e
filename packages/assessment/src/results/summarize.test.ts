import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import type { Instrument } from '../types/instrument.js';
import type { Responses } from '../types/response.js';
import type { ResultRow } from '../types/summary.js';
import { summarize } from './summarize.js';

const kinds = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const full = createInstrument({ detail: 'full', practices: ['practice-03'] });
const summary = (instrument: Instrument, responses: Responses) =>
  summarize({ instrument, rubric: defaultRubric, responses });
const row = (rows: readonly ResultRow[], id: string) => rows.find((one) => one.id === id);

describe('one row', () => {
  const responses: Responses = {
    'practice-03-management-a': { level: 2, target: 4, importance: 5, confidence: 1 },
    'practice-03-management-b': { level: 5, target: 4, importance: 3, confidence: 3 },
    'practice-03-management-c': { level: 3, importance: 1 },
    'practice-03-management-d': { target: 5, confidence: 2 },
    'practice-03-management-e': { notApplicable: {}, target: 1, importance: 1 },
    'practice-03-leadership-a': { cannotJudge: { reason: 'New here' }, target: 5, importance: 5 },
  };
  const { kinds: rows, practices, items, overall, groups } = summary(full, responses);

  test('takes means over what was given, and leaves out what does not count', () => {
    expect(row(rows, 'practice-03-management')).toEqual({
      id: 'practice-03-management',
      practiceId: 'practice-03',
      kind: 'management',
      items: 5,
      asked: 4,
      answered: 3,
      notApplicable: 1,
      cannotJudge: 0,
      completeness: 0.75,
      level: 10 / 3,
      target: 13 / 3,
      importance: 3,
      confidence: 2,
      gap: 1,
      priority: 3,
      rank: 1,
    });
  });

  test('has nothing, and not zero, where nothing was given', () => {
    expect(row(rows, 'practice-03-leadership')).toMatchObject({
      items: 2,
      asked: 1,
      answered: 0,
      cannotJudge: 1,
      completeness: 0,
      level: null,
      target: null,
      importance: null,
      confidence: null,
      gap: null,
      priority: null,
      rank: null,
    });
  });

  test('of a practice and a group counts every item in the same way, with its kinds side by side', () => {
    expect(practices).toHaveLength(1);
    expect(practices[0]).toMatchObject({ id: 'practice-03', items: 7, asked: 5, answered: 3, level: 10 / 3, rank: 1 });
    expect(practices[0]!.leadership).toBe(rows[0]);
    expect(practices[0]!.management).toBe(rows[1]);
    expect(groups).toMatchObject([{ id: 'group-principles', practiceIds: ['practice-03'], asked: 5, gap: 1 }]);
  });

  test('of an item says its state', () => {
    expect(items.map(({ id, state }) => [id.slice(12), state])).toEqual([
      ['leadership-a', 'cannot-judge'],
      ['leadership-b', 'unanswered'],
      ['management-a', 'answered'],
      ['management-b', 'answered'],
      ['management-c', 'answered'],
      ['management-d', 'unanswered'],
      ['management-e', 'not-applicable'],
    ]);
    expect(items[2]).toMatchObject({
      practiceId: 'practice-03',
      kind: 'management',
      level: 2,
      gap: 2,
      priority: 10,
      rank: 1,
    });
    expect(items[3]).toMatchObject({ level: 5, gap: 0, priority: 0, rank: 2 });
  });

  test('of the whole says how complete it is and how sure, and no grade', () => {
    expect(overall).toEqual({
      items: 7,
      asked: 5,
      answered: 3,
      notApplicable: 1,
      cannotJudge: 1,
      completeness: 0.6,
      confidence: 2,
    });
  });
});

describe('rows', () => {
  test('per kind are absent, not zero, when whole practices are asked', () => {
    const instrument = createInstrument({ detail: 'practices', practices: ['practice-03', 'practice-12'] });
    const result = summary(instrument, { 'practice-12': { level: 3 } });
    expect(result.kinds).toEqual([]);
    expect(result.practices).toMatchObject([
      { id: 'practice-03', leadership: null, management: null, level: null },
      { id: 'practice-12', leadership: null, management: null, level: 3 },
    ]);
    expect(result.groups.map(({ id, practiceIds }) => [id, practiceIds])).toEqual([
      ['group-principles', ['practice-03']],
      ['group-skills', ['practice-12']],
    ]);
  });

  test('rank by priority, then importance, then printed order; without a priority there is no rank', () => {
    const priorities = summary(kinds, {
      'practice-03-leadership': { level: 1, target: 3, importance: 2 }, // 4
      'practice-03-management': { level: 1, target: 2, importance: 4 }, // 4, more important
      'practice-07-leadership': { level: 2, target: 3, importance: 4 }, // 4, as important, printed later
      'practice-07-management': { level: 2, target: 3 },
    });
    expect(priorities.kinds.map(({ rank }) => rank)).toEqual([3, 1, 2, null]);
    expect(priorities.items.map(({ rank }) => rank)).toEqual([3, 1, 2, null]);
  });

  test('are in printed order whatever the order of a custom instrument, items in its own', () => {
    const instrument: Instrument = { ...kinds, id: 'mine', items: [...kinds.items].reverse() };
    const result = summary(instrument, {});
    expect(result.kinds.map(({ id }) => id)).toEqual(kinds.items.map(({ id }) => id));
    expect(result.practices.map(({ id }) => id)).toEqual(['practice-03', 'practice-07']);
    expect(result.items.map(({ id }) => id)).toEqual(instrument.items.map(({ id }) => id));
  });

  test('count an item as many times as its weight', () => {
    const instrument: Instrument = {
      ...full,
      items: [{ id: 'practice-03-leadership-a', weight: 3 }, { id: 'practice-03-leadership-b' }],
    };
    const result = summary(instrument, {
      'practice-03-leadership-a': { level: 1, target: 3, importance: 5 },
      'practice-03-leadership-b': { level: 5, target: 5, importance: 1 },
    });
    expect(result.kinds[0]).toMatchObject({ answered: 2, level: 2, target: 3.5, importance: 4, gap: 1.5, priority: 6 });
  });

  test('of groups are absent for an edition that we do not hold', () => {
    const instrument: Instrument = { ...kinds, edition: 'icma-practices@2031-01' };
    expect(summary(instrument, {}).groups).toEqual([]);
    expect(summary(instrument, {}).practices).toHaveLength(2);
  });

  test('say which edition they are about and what a level is out of', () => {
    expect(summary(kinds, {})).toMatchObject({ edition: 'icma-practices@2017-11', levels: 5 });
  });

  test('take only what was said of an item, not what an object has by nature', () => {
    const responses = Object.create({ 'practice-03-leadership': { level: 5 } });
    expect(summary(kinds, responses).overall.answered).toBe(0);
  });
});
