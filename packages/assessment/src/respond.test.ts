import { describe, expect, test } from 'vitest';
import { AssessmentStore } from './assessment-store.js';
import { createInstrument } from './create-instrument.js';
import { ArgumentError, ResponseError, SizeError } from './errors.js';
import { serializeAssessment } from './file/serialize-assessment.js';
import { clearResponse, respond } from './respond.js';
import { renameAssessment, startAssessment } from './start-assessment.js';
import type { ResponseChange } from './types/response.js';

const at = '2026-11-22T15:04:05.000Z';
const later = '2026-11-23T09:00:00Z';
const start = startAssessment(createInstrument({ detail: 'full' }), { id: 'one', at });
const item = 'practice-07-leadership-a';

describe('starting', () => {
  test('gives an assessment without answers that keeps instrument and rubric in itself', () => {
    expect(start).toMatchObject({
      format: 'icma-assessment',
      formatVersion: 1,
      id: 'one',
      startedAt: at,
      changedAt: at,
    });
    expect(start.responses).toEqual({});
    expect(start.instrument.items).toHaveLength(166);
    expect(start.rubric.levels).toHaveLength(5);
    expect('name' in start).toBe(false);
    expect(startAssessment(start.instrument, { id: 'one', at, name: 'Spring' }).name).toBe('Spring');
  });

  test('refuses what could not be saved', () => {
    const { instrument } = start;
    expect(() => startAssessment(instrument, { id: 'a b', at })).toThrow(ArgumentError);
    expect(() => startAssessment(instrument, { id: '', at })).toThrow('id ""');
    expect(() => startAssessment(instrument, { id: 'one', at: '2026-02-30T10:00:00Z' })).toThrow(
      'expected an instant such as 2026-11-22',
    );
    expect(() => startAssessment(instrument, { id: 'one', at: '22 November' })).toThrow(ArgumentError);
    expect(() => startAssessment(instrument, { id: 'one', at, name: '' })).toThrow('name ""');
    expect(() => startAssessment(instrument, { id: 'one', at, name: 'x'.repeat(201) })).toThrow(ArgumentError);
    expect(() => startAssessment({ ...instrument, items: [] }, { id: 'one', at })).toThrow(
      'instrument/items "list of 0"',
    );
    const rubric = { ...start.rubric, levels: start.rubric.levels.slice(0, 2) };
    expect(() => startAssessment(instrument, { id: 'one', at, rubric })).toThrow('rubric/levels "list of 2"');
  });

  test('a name can be given, changed and taken away', () => {
    const named = renameAssessment(start, 'Autumn', { at: later });
    expect(named).toMatchObject({ name: 'Autumn', changedAt: later });
    expect('name' in renameAssessment(named, undefined, { at })).toBe(false);
    expect(() => renameAssessment(start, '', { at })).toThrow(ArgumentError);
    expect(() => renameAssessment(start, 'x', { at: 'now' })).toThrow(ArgumentError);
  });
});

describe('responding', () => {
  test('sets the fields given and leaves the others and the argument as they are', () => {
    const one = respond(start, item, { level: 3, note: 'Since the new plan' }, { at: later });
    const two = respond(one, item, { importance: 5 }, { at: later });
    expect(two.responses).toEqual({ [item]: { level: 3, note: 'Since the new plan', importance: 5 } });
    expect(two.changedAt).toBe(later);
    expect(start.responses).toEqual({});
    expect(one.responses[item]).toEqual({ level: 3, note: 'Since the new plan' });
  });

  test('clears a field given as undefined or as empty text, and the response with its last field', () => {
    const one = respond(start, item, { level: 3, note: 'x', target: 4 }, { at });
    expect(respond(one, item, { note: '', target: undefined }, { at }).responses[item]).toEqual({ level: 3 });
    expect(respond(one, item, { note: '', target: undefined, level: undefined }, { at }).responses).toEqual({});
  });

  test('a level, not applicable and cannot judge take the place of one another', () => {
    const level = respond(start, item, { level: 3, target: 4 }, { at });
    const none = respond(level, item, { notApplicable: { reason: 'We have no plan' } }, { at });
    expect(none.responses[item]).toEqual({ target: 4, notApplicable: { reason: 'We have no plan' } });
    expect(respond(none, item, { cannotJudge: {} }, { at }).responses[item]).toEqual({ target: 4, cannotJudge: {} });
    expect(respond(none, item, { level: 1 }, { at }).responses[item]).toEqual({ target: 4, level: 1 });
    expect(respond(none, item, { level: undefined }, { at }).responses[item]).toEqual(none.responses[item]);
  });

  test('an unknown item is named, with one that would fit', () => {
    expect(() => respond(start, 'practice-07-leadership-z', { level: 3 }, { at })).toThrow(
      'item "practice-07-leadership-z": expected an item that is asked, such as practice-07-leadership-a',
    );
    for (const id of ['', '__proto__', 'constructor', 'toString', Object.create(null) as string]) {
      expect(() => respond(start, id, { level: 3 }, { at })).toThrow(ResponseError);
      expect(() => clearResponse(start, id, { at })).toThrow(ResponseError);
    }
  });

  test.each([
    [{ level: 0 }, 'level', 0, 'a whole number from 1 to 5'],
    [{ level: 6 }, 'level', 6, 'a whole number from 1 to 5'],
    [{ level: 2.5 }, 'level', 2.5, 'a whole number from 1 to 5'],
    [{ level: '3' }, 'level', '3', 'a whole number from 1 to 5'],
    [{ level: Number.NaN }, 'level', Number.NaN, 'a whole number from 1 to 5'],
    [{ level: null }, 'level', null, 'a whole number from 1 to 5'],
    [{ target: 6 }, 'target', 6, 'a whole number from 1 to 5'],
    [{ importance: 6 }, 'importance', 6, 'a whole number from 1 to 5'],
    [{ confidence: 4 }, 'confidence', 4, 'a whole number from 1 to 3'],
    [{ level: 3, cannotJudge: {} }, 'level', 3, 'one of level, notApplicable and cannotJudge'],
    [{ notApplicable: {}, cannotJudge: {} }, 'level', undefined, 'one of level, notApplicable and cannotJudge'],
    [{ notApplicable: true }, 'notApplicable', true, 'an object'],
    [
      { notApplicable: { reason: 'x'.repeat(501) } },
      'notApplicable/reason',
      'x'.repeat(501),
      'text of 1 to 500 characters',
    ],
    [{ cannotJudge: { why: 'x' } }, 'cannotJudge/why', 'x', 'no field of this name'],
    [{ note: 'x'.repeat(4001) }, 'note', 'x'.repeat(4001), 'text of 1 to 4000 characters'],
    [{ note: 5 }, 'note', 5, 'text of 1 to 4000 characters'],
    [{ evidence: 'x'.repeat(2001) }, 'evidence', 'x'.repeat(2001), 'text of 1 to 2000 characters'],
    [{ mood: 'fine' }, 'mood', 'fine', 'no field of this name'],
    [JSON.parse('{"__proto__":{"level":3}}'), '__proto__', { level: 3 }, 'no field of this name'],
    [{ level: { toString: 1 } }, 'level', { toString: 1 }, 'a whole number from 1 to 5'],
    [{ level: Object.create(null) }, 'level', {}, 'a whole number from 1 to 5'],
    [{ note: ['x'] }, 'note', ['x'], 'text of 1 to 4000 characters'],
  ])('%j is refused by name, with what would fit, and nothing changes', (change, field, value, expected) => {
    const before = JSON.stringify(start);
    let error: unknown;
    try {
      respond(start, item, change as ResponseChange, { at });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ name: 'ResponseError', itemId: item, field, value, expected });
    expect((error as Error).message).toContain(item);
    expect((error as Error).message).toContain(expected);
    expect((error as Error).message.length).toBeLessThan(400);
    expect(JSON.stringify(start)).toBe(before);
  });

  test('a blank reason is no reason, as a blank note is no note', () => {
    const given = respond(start, item, { notApplicable: { reason: 'x' } }, { at });
    expect(respond(given, item, { notApplicable: { reason: '' } }, { at }).responses[item]).toEqual({
      notApplicable: {},
    });
    expect(respond(start, item, { cannotJudge: { reason: ' ' }, note: ' \n' }, { at }).responses[item]).toEqual({
      cannotJudge: {},
    });
  });

  test('takes the largest of everything', () => {
    const change = {
      level: 5,
      target: 5,
      importance: 5,
      confidence: 3,
      note: 'x'.repeat(4000),
      evidence: 'y'.repeat(2000),
    };
    expect(respond(start, item, change, { at }).responses[item]).toEqual(change);
  });

  test('an instant that is refused', () => {
    expect(() => respond(start, item, { level: 3 }, { at: 'now' })).toThrow(ArgumentError);
    expect(() => clearResponse(start, item, { at: 'now' })).toThrow(ArgumentError);
  });

  test('mends half of a surrogate pair, so that the note can be written and read back', () => {
    expect(respond(start, item, { note: 'a\uD83Db \uDC00' }, { at }).responses[item]).toEqual({
      note: 'a\uFFFDb \uFFFD',
    });
  });

  test('takes the response back whole, and changes nothing where there was none', () => {
    const one = respond(start, item, { level: 3, note: 'x' }, { at });
    expect(clearResponse(one, item, { at: later })).toMatchObject({ responses: {}, changedAt: later });
    expect(clearResponse(start, item, { at: later })).toBe(start);
  });

  test('text is refused before the record grows too large to be read, ratings never are', () => {
    let full = start;
    const answerAll = () => {
      for (const { id } of start.instrument.items) full = respond(full, id, { note: '“'.repeat(4000) }, { at });
    };
    expect(answerAll).toThrow(SizeError);
    const size = serializeAssessment(full).length;
    expect(size).toBeGreaterThan(450_000);
    for (const { id } of start.instrument.items) {
      full = respond(full, id, { level: 5, target: 5, importance: 5, confidence: 3 }, { at });
    }
    expect(() => serializeAssessment(full)).not.toThrow();
  });

  test('in a record that is full, text may shrink, move or go, and levels may be refused with a reason', () => {
    const rest = { name: 'x'.repeat(1_600_000), responses: { [item]: { level: 2, note: 'long', evidence: 'e' } } };
    const full = { ...start, ...rest };
    const now = (change: ResponseChange, from = full) => respond(from, item, change, { at }).responses[item];
    expect(now({ note: 's' })).toEqual({ level: 2, note: 's', evidence: 'e' });
    expect(now({ note: undefined })).toEqual({ level: 2, evidence: 'e' });
    expect(now({ notApplicable: {} })).toEqual({ notApplicable: {}, note: 'long', evidence: 'e' });
    expect(now({ note: 'longe', evidence: undefined })).toEqual({ level: 2, note: 'longe' });
    expect(respond(full, 'practice-01-leadership-a', { cannotJudge: {} }, { at }).responses).toHaveProperty(item);
    for (const change of [
      { note: 'longer' },
      { evidence: 'é' },
      { notApplicable: { reason: 'x' } },
      { cannotJudge: { reason: 'x' } },
    ]) {
      expect(() => now(change)).toThrow(SizeError);
    }
  });
});

describe('the store', () => {
  test('holds the assessment and tells who asked, until they stop', () => {
    const store = new AssessmentStore(start);
    const heard: number[] = [];
    const stop = store.subscribe(({ responses }) => heard.push(Object.keys(responses).length));
    store.respond(item, { level: 3 }, at);
    store.respond('practice-01-leadership-a', { level: 3 }, at);
    store.clearResponse(item, at);
    expect(heard).toEqual([1, 2, 1]);
    stop();
    store.update((assessment) => renameAssessment(assessment, 'x', { at }));
    expect(heard).toHaveLength(3);
    expect(store.assessment.name).toBe('x');
  });

  test('tells the others, too, when one of them throws', async () => {
    const store = new AssessmentStore(start);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    const rejected = new Promise((resolve) => process.once('unhandledRejection', resolve));
    let heard = 0;
    store.subscribe(() => {
      throw new Error('of the listener');
    });
    store.subscribe(() => heard++);
    store.respond(item, { level: 3 }, at);
    expect(heard).toBe(1);
    expect(await rejected).toMatchObject({ message: 'of the listener' });
    for (const other of others) process.on('unhandledRejection', other);
  });

  test('stays as it was and tells nobody when the change is refused', () => {
    const store = new AssessmentStore(start);
    let heard = 0;
    store.subscribe(() => heard++);
    expect(() => store.respond(item, { level: 9 }, at)).toThrow(ResponseError);
    expect(() => store.clearResponse('nobody', at)).toThrow(ResponseError);
    expect(store.assessment).toBe(start);
    expect(heard).toBe(0);
  });
});
