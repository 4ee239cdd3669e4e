import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { ArgumentError, SizeError } from '../errors.js';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { generateAssessment } from '../fixtures/generate.js';
import { assessment, at, first, fourth, later, second, third, three } from '../fixtures/on-edition.js';
import type { Assessment } from '../types/assessment.js';
import { migrateAssessment } from './migrate-assessment.js';
import { reviewProgress } from './review-item.js';

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
