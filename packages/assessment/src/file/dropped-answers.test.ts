import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { importFault } from '../fixtures/check-import.js';
import { a, at, b, c, d, dropped, instrument, parse, plain, start, text } from '../fixtures/small-file.js';
import { migrateAssessment } from '../migration/migrate-assessment.js';
import { takeSnapshot } from '../snapshots/take-snapshot.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

describe('single answers that do not fit', () => {
  test('are dropped and listed; all others are kept', () => {
    const file = plain();
    const result = parse({
      ...file,
      responses: {
        ...file.responses,
        [a]: { level: 6, note: 'kept' },
        [c]: 'x',
        [d]: {},
        'practice-01': { level: 1 },
        toString: 1,
      },
    });
    expect(result.ok && result.assessment.responses).toEqual({
      [a]: { note: 'kept' },
      [b]: { notApplicable: { reason: 'not here' } },
    });
    expect(result.ok && result.dropped).toEqual([
      { path: `/responses/${a}/level`, value: '6', expected: 'a whole number from 1 to 5' },
      { path: `/responses/${c}`, value: 'x', expected: 'a response' },
      { path: `/responses/${d}`, value: 'object', expected: 'a response' },
      { path: '/responses/practice-01', value: 'object', expected: 'an item that is asked' },
      { path: '/responses/toString', value: '1', expected: 'an item that is asked' },
    ]);
  });

  test('are listed up to ten, and counted beyond', () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`x${index}`, 'y'.repeat(500)]));
    const result = parse({ ...plain(), responses: many });
    expect(result).toMatchObject({ ok: true, droppedCount: 25 });
    expect(dropped(result)).toHaveLength(10);
    expect(importFault(result)).toBeUndefined();
  });

  test.each([
    ['a name that is no text', { name: 5 }, '/name'],
    ['a field we do not know', { mood: 'fine' }, '/mood'],
    ['a list that is missing', { archive: undefined }, '/archive'],
    ['a list that is none', { snapshots: {} }, '/snapshots'],
    [
      'a review of what is not asked',
      { review: [{ itemId: 'practice-01', reason: 'split', reviewed: false, previous: [] }] },
      '/review/0/itemId',
    ],
    [
      'a review without a reason',
      { review: [{ itemId: 'practice-03-leadership', reason: 'x', reviewed: false, previous: [] }] },
      '/review/0/reason',
    ],
    [
      'a review that is half reviewed',
      { review: [{ itemId: 'practice-03-leadership', reason: 'split', reviewed: 1, previous: [] }] },
      '/review/0/reviewed',
    ],
    [
      'a review with an old answer that cannot be',
      {
        review: [
          {
            itemId: 'practice-03-leadership',
            reason: 'split',
            reviewed: true,
            previous: [{ itemId: 'x', response: { level: 1 } }],
          },
        ],
      },
      '/review/0/previous/0/itemId',
    ],
    [
      'a review with an old answer off the scale',
      {
        review: [
          {
            itemId: 'practice-03-leadership',
            reason: 'split',
            reviewed: true,
            previous: [{ itemId: 'practice-03', response: { level: 6 } }],
          },
        ],
      },
      '/review/0/previous/0/response/level',
    ],
    ['a review that is null', { review: [null] }, '/review/0'],
    [
      'an old answer that is null',
      { review: [{ itemId: 'practice-03-leadership', reason: 'split', reviewed: true, previous: [null] }] },
      '/review/0/previous/0',
    ],
    [
      'a snapshot without a name',
      { snapshots: [{ at, instrument, rubric: start.rubric, responses: {} }] },
      '/snapshots/0/name',
    ],
    [
      'a snapshot without an instrument',
      { snapshots: [{ name: 'x', at, rubric: start.rubric, responses: {} }] },
      '/snapshots/0/instrument',
    ],
    [
      'a snapshot with a broken rubric',
      { snapshots: [{ name: 'x', at, instrument, rubric: { ...start.rubric, levels: [] }, responses: {} }] },
      '/snapshots/0/rubric/levels',
    ],
    [
      'a snapshot without a date',
      { snapshots: [{ name: 'x', at: 'x', instrument, rubric: start.rubric, responses: {} }] },
      '/snapshots/0/at',
    ],
    ['a snapshot that is a number', { snapshots: [7] }, '/snapshots/0'],
    ['an archived answer that is text', { archive: ['x'] }, '/archive/0'],
    ['a migration that is text', { history: ['x'] }, '/history/0'],
    ['a migration without a record', { history: [{ at }] }, '/history/0/before'],
  ])('%s is dropped and said', (_, change, path) => {
    const result = parse({ ...plain(), ...change });
    expect(result.ok).toBe(true);
    expect(dropped(result)[0]).toBe(path);
    expect(dropped(result)).toHaveLength(1);
    expect(importFault(result)).toBeUndefined();
    if (result.ok)
      for (const list of ['review', 'snapshots', 'archive', 'history'] as const)
        expect(result.assessment[list]).toEqual([]);
  });

  test.each(['itemId', 'edition', 'instrument', 'rubric', 'response', 'reason', 'at'])(
    'an archived answer without %s is no longer understood, and dropped',
    (field) => {
      const archived = {
        itemId: a,
        edition: 'icma-practices@2017-11',
        instrument: 'a@1',
        rubric: 'b@1',
        label: 'L',
        response: { level: 7 },
        reason: 'retired',
        at,
      };
      expect(parse({ ...plain(), archive: [archived] })).toMatchObject({
        ok: true,
        droppedCount: 0,
        assessment: { archive: [archived] },
      });
      const result = parse({ ...plain(), archive: [{ ...archived, [field]: undefined }, archived] });
      expect(result).toMatchObject({ ok: true, droppedCount: 1, assessment: { archive: [archived] } });
      const wrong = parse({ ...plain(), archive: [{ ...archived, [field]: 5 }, archived] });
      expect(wrong).toMatchObject({ ok: true, assessment: { archive: [archived] } });
      const extra = parse({ ...plain(), archive: [{ ...archived, extra: 1 }] });
      expect(extra).toMatchObject({ ok: true, droppedCount: 1, assessment: { archive: [archived] } });
    },
  );

  test('a migration whose way back is not whole to the byte is dropped', () => {
    const migrated = migrateAssessment(start, { instrument: createInstrument({ detail: 'practices' }), at });
    const file = JSON.parse(serializeAssessment(migrated));
    expect(parse(file)).toMatchObject({ ok: true, droppedCount: 0, assessment: { history: migrated.history } });
    file.history[0].before.responses[a].level = 9;
    const result = parse(file);
    expect(result).toMatchObject({ ok: true, droppedCount: 1, assessment: { history: [], archive: migrated.archive } });
    const nested = JSON.parse(serializeAssessment(migrated));
    nested.history[0].before.history = [];
    expect(parse(nested)).toMatchObject({ ok: true, assessment: { history: [] } });
    const undated = JSON.parse(serializeAssessment(migrated));
    undated.history[0].at = 'then';
    expect(dropped(parse(undated))).toEqual(['/history/0/at']);
  });

  test('answers in a snapshot are judged by the rubric of the snapshot', () => {
    const rubric = { ...start.rubric, id: 'three', levels: start.rubric.levels.slice(0, 3) };
    const file = JSON.parse(serializeAssessment(takeSnapshot(start, { name: 'x', at })));
    file.snapshots[0].rubric = rubric;
    const result = parse(file);
    expect(dropped(result)).toEqual([`/snapshots/0/responses/${a}/target`]);
    expect(result.ok && result.assessment.snapshots[0]!.responses[a]).toEqual({
      level: 3,
      importance: 5,
      confidence: 2,
    });
  });

  test('half of a surrogate pair is mended and said', () => {
    const result = parse({ ...plain(), responses: { [a]: { note: 'x\uD800' } } });
    expect(result.ok && result.assessment.responses[a]).toEqual({ note: 'x\uFFFD' });
    expect(dropped(result)).toEqual([`/responses/${a}/note`]);
  });

  test('what an object has by nature is not taken for an answer', () => {
    const file = text.replace('"responses":{', '"responses":{"__proto__":{"practice-07-management":{"level":5}},');
    const result = parseAssessment(file);
    expect(result.ok && Object.keys(result.assessment.responses)).toEqual([a, b, c]);
    expect(dropped(result)).toEqual(['/responses/__proto__']);
  });
});
