import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { ArgumentError, SizeError } from '../errors.js';
import { importFault } from '../fixtures/check-import.js';
import { aRubric, generateAssessment } from '../fixtures/generate.js';
import { Random } from '../fixtures/random.js';
import { migrateAssessment } from '../migration/migrate-assessment.js';
import { takeSnapshot } from '../snapshots/take-snapshot.js';
import { startAssessment } from '../start-assessment.js';
import type { Assessment } from '../types/assessment.js';
import { type ParseResult, parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

const at = '2026-11-22T15:04:05Z';
const instrument = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const [a, b, c, d] = instrument.items.map(({ id }) => id) as [string, string, string, string];
const start: Assessment = {
  ...startAssessment(instrument, { id: 'one', at, name: 'Autumn' }),
  responses: {
    [a]: { level: 3, target: 4, importance: 5, confidence: 2, note: 'a note', evidence: 'https://example.org' },
    [b]: { notApplicable: { reason: 'not here' } },
    [c]: { cannotJudge: {} },
  },
};
const text = serializeAssessment(start);
const plain = () => JSON.parse(text) as Record<string, unknown> & Assessment;
const parse = (value: unknown) => parseAssessment(JSON.stringify(value));
const dropped = (result: ParseResult) => (result.ok ? result.dropped : result.issues).map(({ path }) => path);
const failed = (result: ParseResult) => {
  if (result.ok) throw new Error('it was opened');
  expect(importFault(result)).toBeUndefined();
  return result;
};

describe('an intact file', () => {
  test('gives the assessment back, from text, bytes, a view of bytes, and with a byte order mark', () => {
    const bytes = new TextEncoder().encode(text);
    const padded = new Uint8Array([1, 2, ...bytes]);
    for (const file of [text, bytes, padded.subarray(2), new DataView(bytes.buffer), `\uFEFF${text}`]) {
      expect(parseAssessment(file)).toEqual({ ok: true, assessment: start, dropped: [], droppedCount: 0 });
    }
    expect(parseAssessment(new TextEncoder().encode(`\uFEFF${text}`)).ok).toBe(true);
  });

  test('says what it is, in the order of the types, without white space', () => {
    expect(text).toMatch(
      /^\{"format":"icma-assessment","formatVersion":1,"oldestReader":1,"id":"one","name":"Autumn",/,
    );
    expect(Object.keys(plain())).toEqual([
      'format',
      'formatVersion',
      'oldestReader',
      'id',
      'name',
      'startedAt',
      'changedAt',
      'instrument',
      'rubric',
      'responses',
      'review',
      'snapshots',
      'archive',
      'history',
    ]);
  });

  test('is the same bytes whatever the order of fields and answers, and after white space was added', () => {
    const backwards = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, backwards(one)]),
          )
        : Array.isArray(value)
          ? value.map(backwards)
          : value;
    const result = parseAssessment(JSON.stringify(backwards(plain()), null, 2));
    expect(result.ok && serializeAssessment(result.assessment)).toBe(text);
    expect(serializeAssessment(backwards(start) as Assessment)).toBe(text);
  });
});

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
      { path: `/responses/${c}`, value: 'x', expected: 'an object with a response' },
      { path: `/responses/${d}`, value: 'object', expected: 'an object with a response' },
      { path: '/responses/practice-01', value: 'object', expected: 'an item that the instrument asks' },
      { path: '/responses/toString', value: '1', expected: 'an item that the instrument asks' },
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
      const wrong = parse({ ...plain(), archive: [{ ...archived, [field]: '?' }, archived] });
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

describe('a file that is not ours', () => {
  test.each([
    '',
    ' ',
    'x',
    'null',
    '5',
    '"text"',
    '[]',
    '{}',
    '{"format":"other"}',
    '<html></html>',
    '{"instrument":{}}',
    'PK\u0003\u0004',
  ])('%j is refused', (file) => {
    expect(failed(parseAssessment(file)).reason).toBe('not-ours');
    expect(failed(parseAssessment(new TextEncoder().encode(file))).reason).toBe('not-ours');
  });

  test('as is anything that is neither text nor bytes', () => {
    for (const value of [undefined, null, 5, {}, [], new Date(0)]) {
      expect(failed(parseAssessment(value as unknown as string))).toMatchObject({
        reason: 'not-ours',
        issues: [{ expected: 'text or bytes' }],
      });
    }
  });
});

describe('a file that is too large or too deep', () => {
  test('of more than 2,000,000 bytes is not looked at; of exactly so many it is', () => {
    const fill = (bytes: number) => text + ' '.repeat(bytes - text.length);
    expect(parseAssessment(fill(2_000_000)).ok).toBe(true);
    expect(failed(parseAssessment(fill(2_000_001)))).toEqual({
      ok: false,
      reason: 'too-large',
      issues: [{ path: '', value: '2000001 bytes', expected: 'at most 2000000 bytes' }],
      issueCount: 1,
    });
    expect(failed(parseAssessment(new Uint8Array(2_000_001))).reason).toBe('too-large');
    // Counted in bytes, not in characters.
    const wide = (count: number) => text.replace('a note', 'é€😀'.repeat(count));
    const size = (file: string) => new TextEncoder().encode(file).length;
    expect(size(wide(222_000))).toBeLessThan(2_000_000);
    expect(dropped(parseAssessment(wide(222_000)))).toEqual([`/responses/${a}/note`]);
    expect(size(wide(222_200))).toBeGreaterThan(2_000_000);
    expect(failed(parseAssessment(wide(222_200))).reason).toBe('too-large');
  });

  test('deeper than 32 is not parsed, but what is above may be salvaged', () => {
    const deep = (depth: number) =>
      text.replace('"history":[]', `"history":[],"x":${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(parseAssessment(deep(31))).toMatchObject({ ok: true, droppedCount: 1 });
    const result = failed(parseAssessment(deep(32)));
    expect(result.reason).toBe('damaged');
    expect(result.issues[0]).toMatchObject({ value: 'nested too deep' });
    expect(result.salvaged?.responses).toEqual(start.responses);
    expect(failed(parseAssessment('['.repeat(1_999_999))).reason).toBe('not-ours');
    expect(failed(parseAssessment('{"a":'.repeat(399_999))).reason).toBe('not-ours');
    // Brackets in text are no depth.
    expect(parseAssessment(text.replace('a note', '['.repeat(40))).ok).toBe(true);
    expect(parseAssessment(text.replace('a note', `\\"${'['.repeat(40)}`)).ok).toBe(true);
  });
});

describe('a file of a newer version', () => {
  test('is recognised, left alone and explained', () => {
    const result = failed(parse({ ...plain(), formatVersion: 2, oldestReader: 2, responses: { new: 'form' } }));
    expect(result).toEqual({
      ok: false,
      reason: 'newer',
      issues: [{ path: '/formatVersion', value: '2', expected: 'at most 1: made by a newer version' }],
      issueCount: 1,
    });
  });

  test('may be looked at if it says that we can read it', () => {
    const result = failed(parse({ ...plain(), formatVersion: 2, oldestReader: 1, mood: 'fine' }));
    expect(result.reason).toBe('newer');
    expect(result.salvaged).toEqual(start);
    expect(failed(parse({ ...plain(), formatVersion: 2, oldestReader: '1' })).salvaged).toBeUndefined();
  });

  test.each([0, -1, 1.5, '2', null, undefined])('a version that is %j is damage', (formatVersion) => {
    const result = failed(parse({ ...plain(), formatVersion }));
    expect(result.reason).toBe('damaged');
    expect(result.salvaged).toEqual(start);
  });

  test('an oldest reader that is not ours is damage', () => {
    expect(failed(parse({ ...plain(), oldestReader: 2 }))).toMatchObject({ reason: 'damaged', salvaged: start });
  });
});

describe('a damaged file', () => {
  test('that was cut short keeps every answer before the cut', () => {
    const whole = generateAssessment(11, { detail: 'full', texts: true, rubric: start.rubric });
    const file = serializeAssessment({ ...whole, instrument: createInstrument({ detail: 'full' }) });
    const from = file.indexOf('"responses":{') + 13;
    const to = file.indexOf('},"review"');
    for (let cut = from; cut < to; cut += 97) {
      const result = failed(parseAssessment(file.slice(0, cut)));
      expect(result.reason).toBe('damaged');
      const before = [...file.slice(0, cut).matchAll(/"(practice-\d\d-\w+-\w)":\{/g)].map((match) => match[1]!);
      const kept = Object.keys(result.salvaged!.responses);
      for (const id of before.slice(0, -1)) expect(result.salvaged!.responses[id]).toEqual(whole.responses[id]);
      expect(kept.length).toBeGreaterThanOrEqual(before.length - 1);
    }
  });

  test('loses at most one answer to one damaged character, wherever it is among the answers', () => {
    const { items } = createInstrument({ detail: 'full' });
    const responses = Object.fromEntries(items.map(({ id }) => [id, { level: 3, note: 'x, y' }]));
    const file = serializeAssessment({ ...start, instrument: createInstrument({ detail: 'full' }), responses });
    const from = file.indexOf('"responses":{') + 13;
    const to = file.indexOf('},"review"');
    for (let place = from; place < to; place += 47) {
      for (const change of ['', '~', '"', '{', '}', '[', ']', ',', '\\', '\n']) {
        const result = parseAssessment(file.slice(0, place) + change + file.slice(place + 1));
        const kept = (result.ok ? result.assessment : result.salvaged!).responses;
        expect([place, change, Object.keys(kept).length >= 165]).toEqual([place, change, true]);
      }
    }
  });

  test('says where it is broken', () => {
    const result = failed(parseAssessment(text.replace('"level":3', '"level":?')));
    expect(result).toMatchObject({ reason: 'damaged', issueCount: 1 });
    const at = text.indexOf('"level":3') + 8;
    expect(result.issues[0]!.expected).toBe(`JSON; broken at character ${at + 1}`);
    expect(result.issues[0]!.value.startsWith('?,"target":4')).toBe(true);
    expect(result.salvaged?.responses[a]).toEqual({ ...start.responses[a], level: undefined });
  });

  test('that is not UTF-8 says so, and is read with the broken characters replaced', () => {
    const bytes = new TextEncoder().encode(text.replace('a note', 'a n#te'));
    bytes[new TextDecoder().decode(bytes).indexOf('#')] = 0xff;
    const result = failed(parseAssessment(bytes));
    expect(result.issues[0]).toMatchObject({
      expected: 'UTF-8',
      value: expect.stringContaining('broken near character'),
    });
    expect(result.salvaged?.responses[a]?.note).toBe('a n\uFFFDte');
  });

  test.each(['id', 'startedAt', 'changedAt', 'formatVersion', 'oldestReader', 'format'])(
    'that lost its %s keeps the answers',
    (field) => {
      const result = failed(parse({ ...plain(), [field]: undefined }));
      expect(result.reason).toBe('damaged');
      expect(result.issues[0]!.path).toBe(`/${field}`);
      expect(result.salvaged?.responses).toEqual(start.responses);
    },
  );

  test('that lost id and dates gets some that say so', () => {
    const result = failed(parse({ ...plain(), id: null, startedAt: 'x', changedAt: 5 }));
    expect(result.salvaged).toMatchObject({
      id: 'salvaged',
      startedAt: '1970-01-01T00:00:00.000Z',
      changedAt: '1970-01-01T00:00:00.000Z',
    });
    expect(failed(parse({ ...plain(), startedAt: 'x' })).salvaged?.startedAt).toBe(at);
    const later = '2026-12-01T00:00:00Z';
    expect(failed(parse({ ...plain(), startedAt: later, changedAt: '' })).salvaged?.changedAt).toBe(later);
  });

  test('with a broken built-in instrument or default rubric gets ours back', () => {
    const broken = { ...instrument, items: [{ id: 'practice-03-leadership' }, 5] };
    expect(failed(parse({ ...plain(), instrument: broken })).salvaged).toEqual(start);
    const rubric = { ...start.rubric, levels: start.rubric.levels.slice(0, 2) };
    expect(failed(parse({ ...plain(), rubric })).salvaged).toEqual(start);
    const tooMany = { ...start.rubric, levels: [...start.rubric.levels, ...start.rubric.levels] };
    expect(failed(parse({ ...plain(), rubric: tooMany })).salvaged).toEqual(start);
  });

  test('with a broken custom instrument keeps the items that are whole, and without a custom rubric nothing', () => {
    const custom = { ...instrument, id: 'mine', items: [{ id: a }, { id: 'practice-99' }, { id: b }] };
    const result = failed(parse({ ...plain(), instrument: custom }));
    expect(result.salvaged?.instrument.items).toEqual([{ id: a }, { id: b }]);
    expect(Object.keys(result.salvaged!.responses)).toEqual([a, b]);
    expect(failed(parse({ ...plain(), instrument: { ...custom, items: [] } })).salvaged).toBeUndefined();
    expect(failed(parse({ ...plain(), instrument: undefined })).salvaged).toBeUndefined();
    expect(failed(parse({ ...plain(), rubric: { ...aRubric(new Random(1)), levels: [] } })).salvaged).toBeUndefined();
    expect(failed(parse({ ...plain(), rubric: 'x' })).salvaged).toBeUndefined();
  });
});

describe('writing', () => {
  test('refuses what was put together by hand and does not fit', () => {
    const wrong = { ...start, responses: { [a]: { level: 6 } } };
    expect(() => serializeAssessment(wrong)).toThrow(ArgumentError);
    expect(() => serializeAssessment(wrong)).toThrow(`assessment/responses/${a}/level "6": expected a whole number`);
    expect(() => serializeAssessment({ ...start, extra: 1 } as Assessment)).toThrow('/extra');
    expect(() => serializeAssessment(undefined as unknown as Assessment)).toThrow('assessment "undefined"');
  });

  test('refuses what would be too large to be opened', () => {
    const one = takeSnapshot(start, { name: 'x'.repeat(200), at }).snapshots[0]!;
    const withSnapshots = (count: number) => ({ ...start, snapshots: Array.from({ length: count }, () => one) });
    const most = Math.floor((2_000_000 - text.length) / (JSON.stringify(one).length + 1));
    expect(() => serializeAssessment(withSnapshots(most + 1))).toThrow(SizeError);
    expect(parseAssessment(serializeAssessment(withSnapshots(most)))).toMatchObject({ ok: true, droppedCount: 0 });
  });
});
