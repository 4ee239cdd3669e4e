import { describe, expect, test } from 'vitest';
import { ArgumentError, MigrationError, SizeError } from '../errors.js';
import { serializeAssessment } from '../file/serialize-assessment.js';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { assessment, at, later, second, third, three } from '../fixtures/on-edition.js';
import { respond } from '../respond.js';
import { migrateAssessment } from './migrate-assessment.js';
import { reviewItem } from './review-item.js';
import { settleMigrations } from './undo-migration.js';

const item = 'practice-01-management-b';
const migrated = migrateAssessment(assessment({ [item]: { level: 2, note: 'old note' } }), {
  instrument: second!,
  changes,
  at,
});
const keep = (from: typeof migrated) => reviewItem(from, item, 'keep', { at: later });

describe('keeping the old answer', () => {
  test('leaves beside it what was said since, where it says nothing of that', () => {
    const kept = keep(respond(migrated, item, { target: 4, evidence: 'new' }, { at }));
    expect(kept.responses[item]).toEqual({ level: 2, target: 4, note: 'old note', evidence: 'new' });
    expect(kept.archive).toEqual(migrated.archive);
  });

  test.each([
    ['a note', { note: 'NEW THOUGHT' }, { level: 2, note: 'old note' }, undefined],
    ['a level', { level: 5 }, { level: 2, note: 'old note' }, 'Expert'],
    ['not applicable', { notApplicable: { reason: 'gone' } }, { level: 2, note: 'old note' }, undefined],
    ['cannot judge', { cannotJudge: {} }, { level: 2, note: 'old note' }, undefined],
    ['a note beside a target', { note: 'x', target: 3 }, { level: 2, target: 3, note: 'old note' }, undefined],
  ])('puts what it takes the place of into the archive: %s', (_, since, now, label) => {
    const kept = keep(respond(migrated, item, since, { at }));
    expect(kept.responses[item]).toEqual(now);
    const entry = {
      itemId: item,
      edition: second!.edition,
      instrument: 'fixture-full@1',
      rubric: 'icma-sdk-proficiency@1',
      ...(label && { label }),
      response: since,
      reason: 'replaced',
      at: later,
    };
    expect(kept.archive).toEqual([...migrated.archive, entry]);
    expect(serializeAssessment(kept)).toContain('"reason":"replaced"');
  });

  test('of two, one after the other, is the second alone, and the archive does not grow', () => {
    const [a, b] = ['practice-04-leadership-a', 'practice-04-leadership-b'];
    const old = assessment({ [a!]: { level: 2, note: 'a' }, [b!]: { level: 4, target: 5 } }, second!);
    const merged = migrateAssessment(old, { instrument: third!, changes, at });
    const first = reviewItem(merged, a!, 'keep', { at, from: a! });
    const other = reviewItem(first, a!, 'keep', { at, from: b! });
    expect(other.responses).toEqual({ [a!]: { level: 4, target: 5 } });
    expect(other.archive).toEqual(merged.archive);
  });

  test('is refused where nothing of it fits the scale, which says what to do', () => {
    const scaled = migrateAssessment(assessment({ [item]: { level: 5, target: 5 } }), {
      rubric: three,
      scale: 'keep',
      at,
    });
    expect(scaled.review).toMatchObject([{ previous: [] }]);
    expect(() => keep(scaled)).toThrow(MigrationError);
    expect(() => keep(scaled)).toThrow('expected an answer anew');
  });

  test('is refused when the text no longer fits, until there is room', () => {
    const ids = second!.items.map(({ id }) => id);
    const note = '“'.repeat(4000);
    const many = {
      ...migrated,
      snapshots: Array(1).fill({ name: 'x', at, instrument: second!, rubric: three, responses: {} }),
    };
    const size = () => new TextEncoder().encode(JSON.stringify(many)).length;
    const fill = 1_499_000 - size();
    many.history = [{ at, before: { ...migrated.history[0]!.before, name: 'x'.repeat(fill) } }];
    const rated = respond(many, ids[0]!, { level: 3 }, { at });
    expect(reviewItem({ ...rated, review: migrated.review }, item, 'keep', { at }).responses[item]?.level).toBe(2);
    const review = migrated.review.map((entry) => ({
      ...entry,
      previous: [{ itemId: item, response: { level: 2, note } }],
    }));
    expect(() => keep({ ...rated, review })).toThrow(SizeError);
    expect(keep(settleMigrations({ ...rated, review }, { at })).responses[item]?.note).toBe(note);
  });
});

test('a decision that is none is refused', () => {
  expect(() => reviewItem(migrated, item, 'drop' as 'keep', { at })).toThrow(ArgumentError);
  expect(() => reviewItem(migrated, item, 'drop' as 'keep', { at })).toThrow(
    'decision "drop": expected one of keep, leave',
  );
});
