import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { MigrationError } from '../errors.js';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { assessment, at, second, three } from '../fixtures/on-edition.js';
import { migrateAssessment } from './migrate-assessment.js';

describe('to another rubric', () => {
  const full = createInstrument({ detail: 'full', practices: ['practice-03'] });
  const [a, b, c, d] = full.items.map(({ id }) => id) as [string, string, string, string];
  const old = assessment(
    {
      [a]: { level: 2, target: 5, note: 'x' },
      [b]: { level: 5 },
      [c]: { notApplicable: {} },
      [d]: { target: 3, importance: 5 },
    },
    full,
  );

  test('asks what to do when the levels differ, and leaves the assessment as it is until it is told', () => {
    expect(() => migrateAssessment(old, { rubric: three, at })).toThrow(MigrationError);
    expect(() => migrateAssessment(old, { rubric: three, at })).toThrow('keep, rescale or clear');
    const unrated = assessment({ [c]: { notApplicable: {} } }, full);
    expect(migrateAssessment(unrated, { rubric: three, at }).responses).toEqual(unrated.responses);
  });

  test('asks nothing when only the id differs', () => {
    const copy = { ...defaultRubric, id: 'copy', version: '2' };
    const now = migrateAssessment(old, { rubric: copy, at });
    expect(now.responses).toEqual(old.responses);
    expect([now.archive, now.review]).toEqual([[], []]);
    expect(now.rubric).toEqual(copy);
  });

  test('keep leaves positions, and asks again where there is no such position', () => {
    const now = migrateAssessment(old, { rubric: three, scale: 'keep', at });
    expect(now.responses).toStrictEqual({
      [a]: { level: 2, note: 'x' },
      [c]: { notApplicable: {} },
      [d]: { target: 3, importance: 5 },
    });
    expect(now.review).toEqual([
      { itemId: a, reason: 'scale', reviewed: false, previous: [{ itemId: a, response: { level: 2, note: 'x' } }] },
      { itemId: b, reason: 'scale', reviewed: false, previous: [] },
    ]);
    expect(now.archive.map(({ itemId, response }) => [itemId, response])).toEqual([
      [a, old.responses[a]],
      [b, old.responses[b]],
      [d, old.responses[d]],
    ]);
  });

  test('rescale puts positions as far along the new scale', () => {
    const now = migrateAssessment(old, { rubric: three, scale: 'rescale', at });
    expect(now.responses).toEqual({
      [a]: { level: 2, target: 3, note: 'x' },
      [b]: { level: 3 },
      [c]: { notApplicable: {} },
      [d]: { target: 2, importance: 5 },
    });
    expect(now.review).toEqual([]);
    expect(now.archive).toMatchObject([{ reason: 'scale' }, { reason: 'scale' }, { reason: 'scale' }]);
  });

  test('clear takes positions away and leaves the rest', () => {
    const now = migrateAssessment(old, { rubric: three, scale: 'clear', at });
    expect(now.responses).toStrictEqual({ [a]: { note: 'x' }, [c]: { notApplicable: {} }, [d]: { importance: 5 } });
    expect(now.archive).toHaveLength(3);
    expect(now.review).toEqual([]);
  });

  test('old answers that wait for review are put on the new scale too', () => {
    const waiting = migrateAssessment(assessment({ 'practice-01-management-b': { level: 5, target: 5 } }), {
      instrument: second!,
      changes,
      at,
    });
    expect(() => migrateAssessment(waiting, { rubric: three, at })).toThrow(MigrationError);
    const now = migrateAssessment(waiting, { rubric: three, scale: 'rescale', at });
    expect(now.review).toMatchObject([{ previous: [{ response: { level: 3, target: 3 } }] }]);
    expect(migrateAssessment(waiting, { rubric: three, scale: 'clear', at }).review).toMatchObject([{ previous: [] }]);
    expect(now.archive).toEqual(waiting.archive);
  });
});
