import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { ArgumentError, MigrationError, ResponseError, SizeError } from '../errors.js';
import { serializeAssessment } from '../file/serialize-assessment.js';
import { fixtureChanges, fixtureEditions, fixtureInstrument } from '../fixtures/editions.js';
import { generateAssessment } from '../fixtures/generate.js';
import { respond } from '../respond.js';
import { startAssessment } from '../start-assessment.js';
import type { Assessment } from '../types/assessment.js';
import type { Responses } from '../types/response.js';
import type { Rubric } from '../types/rubric.js';
import { migrateAssessment } from './migrate-assessment.js';
import { reviewItem, reviewProgress } from './review-item.js';
import { settleMigrations, undoMigration } from './undo-migration.js';

const at = '2026-11-22T15:04:05Z';
const later = '2027-01-01T00:00:00Z';
const [first, second, third, fourth] = fixtureEditions.map((edition) => fixtureInstrument(edition, 'full'));
const changes = fixtureChanges;

function assessment(responses: Responses, instrument = first!): Assessment {
  return { ...startAssessment(instrument, { id: 'one', at }), responses };
}

const three: Rubric = {
  id: 'three',
  version: '1',
  levels: ['low', 'middle', 'high'].map((label, index) => ({ position: index + 1, label, description: 'x' })),
};

describe('to another edition', () => {
  const old = assessment({
    'practice-01-leadership-a': { level: 2, note: 'repaired' },
    'practice-01-leadership-b': { level: 3, target: 4 },
    'practice-01-management-b': { level: 4, note: 'reworded' },
    'practice-02-leadership-a': { level: 5 },
    'practice-03-management-b': { level: 1, note: 'retired' },
  });
  const now = migrateAssessment(old, { instrument: second!, changes, at: later });

  test('carries over what is identical or only repaired, exactly as it was', () => {
    expect(now.responses).toEqual({
      'practice-01-leadership-a': { level: 2, note: 'repaired' },
      'practice-01-leadership-b': { level: 3, target: 4 },
    });
    expect(now.instrument).toEqual(second);
    expect(now.changedAt).toBe(later);
  });

  test('asks again what was reworded or split, with the old answers beside', () => {
    expect(now.review).toEqual([
      {
        itemId: 'practice-01-management-b',
        reason: 'reworded',
        reviewed: false,
        previous: [{ itemId: 'practice-01-management-b', response: { level: 4, note: 'reworded' } }],
      },
      {
        itemId: 'practice-02-leadership-a',
        reason: 'split',
        reviewed: false,
        previous: [{ itemId: 'practice-02-leadership-a', response: { level: 5 } }],
      },
      {
        itemId: 'practice-02-leadership-c',
        reason: 'split',
        reviewed: false,
        previous: [{ itemId: 'practice-02-leadership-a', response: { level: 5 } }],
      },
    ]);
    expect(reviewProgress(now)).toEqual({ reviewed: 0, of: 3 });
  });

  test('keeps in the archive whatever does not stand as it did, with what is needed to understand it', () => {
    expect(now.archive.map(({ itemId, reason }) => [itemId, reason])).toEqual([
      ['practice-01-management-b', 'reworded'],
      ['practice-02-leadership-a', 'split'],
      ['practice-03-management-b', 'retired'],
    ]);
    expect(now.archive[2]).toEqual({
      itemId: 'practice-03-management-b',
      edition: 'icma-practices@2001-01',
      instrument: 'fixture-full@1',
      rubric: 'icma-sdk-proficiency@1',
      label: 'Awareness',
      response: { level: 1, note: 'retired' },
      reason: 'retired',
      at: later,
    });
    const noLevel = assessment({ 'practice-03-management-b': { note: 'x' } });
    expect('label' in migrateAssessment(noLevel, { instrument: second!, changes, at }).archive[0]!).toBe(false);
  });

  test('asks once for a merged item, with all old answers', () => {
    const two = assessment(
      { 'practice-04-leadership-a': { level: 2 }, 'practice-04-leadership-b': { level: 4 } },
      second!,
    );
    const merged = migrateAssessment(two, { instrument: third!, changes, at });
    expect(merged.review).toEqual([
      {
        itemId: 'practice-04-leadership-a',
        reason: 'merged',
        reviewed: false,
        previous: [
          { itemId: 'practice-04-leadership-a', response: { level: 2 } },
          { itemId: 'practice-04-leadership-b', response: { level: 4 } },
        ],
      },
    ]);
    expect(merged.responses).toEqual({});
    expect(merged.archive).toHaveLength(2);
    const one = assessment({ 'practice-04-leadership-b': { level: 4 } }, second!);
    expect(migrateAssessment(one, { instrument: third!, changes, at }).review).toMatchObject([{ reason: 'merged' }]);
  });

  test('follows several steps, and an item to its new id', () => {
    const far = migrateAssessment(
      assessment({ 'practice-03-leadership-a': { level: 2 }, 'practice-02-management-b': { level: 3 } }),
      { instrument: fourth!, changes, at },
    );
    expect(far.responses).toEqual({
      'practice-05-leadership-a': { level: 2 },
      'practice-06-management-a': { level: 3 },
    });
  });

  test('without a chain of changes, every answer goes to review and none is taken for granted', () => {
    const unknown = migrateAssessment(old, { instrument: second!, at });
    expect(unknown.responses).toEqual({});
    expect(new Set(unknown.review.map(({ reason }) => reason))).toEqual(new Set(['unknown-edition']));
    expect(unknown.archive).toHaveLength(5);
    expect(unknown.archive.at(-1)).toMatchObject({ itemId: 'practice-03-management-b', reason: 'not-asked' });
  });

  test('two answers that are both said to be carried to one item are not taken for one', () => {
    const both = [
      {
        from: first!.edition,
        to: second!.edition,
        items: ['practice-01-leadership-a', 'practice-01-leadership-b'].map((id) => ({
          change: 'identical' as const,
          from: [id],
          to: ['practice-01-leadership-a'],
        })),
      },
    ];
    const result = migrateAssessment(old, { instrument: second!, changes: both, at });
    expect(result.review[0]).toMatchObject({ itemId: 'practice-01-leadership-a', reason: 'merged' });
    expect(result.review[0]!.previous).toHaveLength(2);
  });
});

describe('to another instrument', () => {
  const full = createInstrument({ detail: 'full', practices: ['practice-03', 'practice-07'] });
  const old = assessment({ 'practice-03-leadership-a': { level: 2 }, 'practice-07-leadership-a': { level: 3 } }, full);

  test('keeps what is still asked, and archives what is not', () => {
    const some = createInstrument({ detail: 'full', practices: ['practice-07'] });
    const now = migrateAssessment(old, { instrument: some, at });
    expect(now.responses).toEqual({ 'practice-07-leadership-a': { level: 3 } });
    expect(now.archive).toMatchObject([{ itemId: 'practice-03-leadership-a', reason: 'not-asked' }]);
    expect(now.review).toEqual([]);
  });

  test('another question about the same item is asked again; another weight is not', () => {
    const items = full.items.map((item) => ({ ...item, weight: 2 }));
    const weighted = { ...full, version: '2', items };
    expect(migrateAssessment(old, { instrument: weighted, at }).responses).toEqual(old.responses);
    const worded = { ...full, items: [{ id: 'practice-03-leadership-a', prompt: 'And you?' }, ...items.slice(1)] };
    const now = migrateAssessment(old, { instrument: worded, at });
    expect(now.review).toMatchObject([{ itemId: 'practice-03-leadership-a', reason: 'prompt' }]);
    expect(now.responses).toEqual({ 'practice-07-leadership-a': { level: 3 } });
  });
});

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
    expect(now.responses).toEqual({
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
    expect(now.responses).toEqual({ [a]: { note: 'x' }, [c]: { notApplicable: {} }, [d]: { importance: 5 } });
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
    expect(elsewhere.review).toBe(merged.review);
  });

  test('says what is wrong and what would fit', () => {
    expect(() => reviewItem(merged, 'practice-99', 'keep', { at })).toThrow(ResponseError);
    expect(() => reviewItem(merged, 'practice-01-leadership-a', 'keep', { at })).toThrow(
      'review of "practice-01-leadership-a": expected an item of the review list',
    );
    expect(() => reviewItem(merged, item, 'keep', { at })).toThrow(
      'one of: practice-04-leadership-a, practice-04-leadership-b',
    );
    expect(() => reviewItem(merged, item, 'keep', { at, from: 'practice-01' })).toThrow(MigrationError);
    expect(() => reviewItem(merged, item, 'leave', { at: 'now' })).toThrow(ArgumentError);
  });

  test('an entry without old answers has none to keep', () => {
    const scaled = migrateAssessment(assessment({ 'practice-01-leadership-a': { level: 5 } }), {
      rubric: three,
      scale: 'keep',
      at,
    });
    expect(() => reviewItem(scaled, 'practice-01-leadership-a', 'keep', { at })).toThrow('one of: none');
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

test('refuses an instrument, a rubric or an instant that does not fit, and what would be too large', () => {
  const old = assessment({});
  expect(() => migrateAssessment(old, { instrument: { ...first!, items: [] }, at })).toThrow(ArgumentError);
  expect(() => migrateAssessment(old, { rubric: { ...three, levels: [] }, at })).toThrow(ArgumentError);
  expect(() => migrateAssessment(old, { at: 'now' })).toThrow(ArgumentError);
  const large = generateAssessment(3, { detail: 'full', texts: false });
  const notes = Object.fromEntries(large.instrument.items.map(({ id }) => [id, { note: 'x'.repeat(4000) }]));
  const many = { ...large, instrument: createInstrument({ detail: 'full' }), responses: notes };
  let twice: Assessment = many;
  expect(() => {
    for (let count = 0; count < 4; count++) twice = migrateAssessment(twice, { at });
  }).toThrow(SizeError);
});
