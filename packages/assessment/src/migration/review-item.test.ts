import { describe, expect, test } from 'vitest';
import { ArgumentError, MigrationError, ResponseError } from '../errors.js';
import { serializeAssessment } from '../file/serialize-assessment.js';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { assessment, at, fourth, later, second, third } from '../fixtures/on-edition.js';
import { respond } from '../respond.js';
import { migrateAssessment } from './migrate-assessment.js';
import { reviewItem, reviewProgress } from './review-item.js';
import { settleMigrations, undoMigration } from './undo-migration.js';

describe('reviewing', () => {
  const old = assessment(
    { 'practice-04-leadership-a': { level: 2 }, 'practice-04-leadership-b': { level: 4, note: 'b' } },
    second!,
  );
  const merged = migrateAssessment(old, { instrument: third!, changes, at });
  const item = 'practice-04-leadership-a';

  test('an old answer can be kept, the item left, or answered anew: each counts as reviewed', () => {
    const kept = reviewItem(merged, item, 'keep', { at: later, from: 'practice-04-leadership-b' });
    expect(kept.responses[item]).toEqual({ level: 4, note: 'b' });
    expect(kept.changedAt).toBe(later);
    const left = reviewItem(merged, item, 'leave', { at: later });
    expect(left.responses).toEqual({});
    expect(left.changedAt).toBe(later);
    const anew = respond(merged, item, { cannotJudge: {} }, { at });
    for (const one of [kept, left, anew]) expect(reviewProgress(one)).toEqual({ reviewed: 1, of: 1 });
    for (const one of [kept, left, anew]) expect(one.archive).toEqual(merged.archive);
    expect(reviewProgress(respond(merged, item, { note: 'later' }, { at }))).toEqual({ reviewed: 0, of: 1 });
    const elsewhere = respond(merged, 'practice-01-leadership-a', { level: 1 }, { at });
    expect(elsewhere.review).toEqual(merged.review);
  });

  test('says what is wrong and what would fit', () => {
    expect(() => reviewItem(merged, 'practice-99', 'keep', { at })).toThrow(ResponseError);
    expect(() => reviewItem(merged, 'practice-01-leadership-a', 'keep', { at })).toThrow(
      'review of "practice-01-leadership-a": expected an item to review',
    );
    expect(() => reviewItem(merged, item, 'keep', { at })).toThrow(
      'one of practice-04-leadership-a, practice-04-leadership-b',
    );
    expect(() => reviewItem(merged, item, 'keep', { at, from: 'practice-01' })).toThrow(MigrationError);
    expect(() => reviewItem(merged, item, 'leave', { at: 'now' })).toThrow(ArgumentError);
  });

  test('what still waits goes along to the next edition; what is reviewed does not', () => {
    const waiting = migrateAssessment(
      assessment({ 'practice-02-leadership-a': { level: 5 }, 'practice-01-management-b': { level: 2 } }),
      { instrument: second!, changes, at },
    );
    const half = reviewItem(waiting, 'practice-01-management-b', 'keep', { at });
    const next = migrateAssessment(half, { instrument: fourth!, changes, at });
    expect(next.review.map(({ itemId, reason }) => [itemId, reason])).toEqual([
      ['practice-02-leadership-a', 'split'],
      ['practice-06-leadership-a', 'split'],
    ]);
    expect(next.responses).toEqual({ 'practice-01-management-b': { level: 2 } });
    expect(next.archive).toEqual(waiting.archive);
  });

  test('what waits and what was answered since come together', () => {
    const waiting = migrateAssessment(assessment({ 'practice-04-leadership-a': { level: 5 } }, second!), {
      instrument: third!,
      changes,
      at,
    });
    const noted = respond(waiting, 'practice-04-leadership-a', { note: 'think' }, { at });
    const next = migrateAssessment(noted, { instrument: { ...third!, edition: 'icma-practices@2031-01' }, at });
    expect(next.review).toMatchObject([
      {
        itemId: 'practice-04-leadership-a',
        reason: 'unknown-edition',
        previous: [{ response: { level: 5 } }, { response: { note: 'think' } }],
      },
    ]);
  });
});

describe('undoing', () => {
  const old = assessment({ 'practice-01-management-b': { level: 2 } });

  test('gives the assessment of before back to the byte, one migration at a time', () => {
    const one = migrateAssessment(old, { instrument: second!, changes, at });
    const answered = respond(one, 'practice-01-management-b', { level: 5 }, { at });
    const two = migrateAssessment(answered, { instrument: third!, changes, at });
    expect(serializeAssessment(undoMigration(two))).toBe(serializeAssessment(answered));
    expect(serializeAssessment(undoMigration(undoMigration(two)))).toBe(serializeAssessment(old));
    expect(() => undoMigration(old)).toThrow(MigrationError);
  });

  test('is no longer possible once settled; the archive and what is still to review stay', () => {
    const one = migrateAssessment(
      assessment({ 'practice-01-management-b': { level: 2 }, 'practice-02-leadership-a': { level: 2 } }),
      { instrument: second!, changes, at },
    );
    const half = reviewItem(one, 'practice-01-management-b', 'keep', { at });
    const settled = settleMigrations(half, { at: later });
    expect(settled.history).toEqual([]);
    expect(settled.archive).toEqual(one.archive);
    expect(settled.review.map(({ itemId }) => itemId)).toEqual([
      'practice-02-leadership-a',
      'practice-02-leadership-c',
    ]);
    expect(settled.changedAt).toBe(later);
    expect(() => undoMigration(settled)).toThrow(MigrationError);
    expect(() => settleMigrations(half, { at: 'x' })).toThrow(ArgumentError);
  });
});
