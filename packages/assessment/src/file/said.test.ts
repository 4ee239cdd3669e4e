import { describe, expect, test } from 'vitest';
import { a, at, b, failed, instrument, parse, plain, start } from '../fixtures/small-file.js';
import { respond } from '../respond.js';
import { takeSnapshot } from '../snapshots/take-snapshot.js';
import type { ReviewReason } from '../types/migration.js';
import { parseAssessment } from './parse-assessment.js';
import { readDamagedJson } from './read-damaged-json.js';
import { readRubric } from './read-rubric.js';
import { Report } from './report.js';

const first = (value: unknown) => {
  const result = parse(value);
  return (result.ok ? result.dropped : result.issues)[0];
};

describe('what is said of a file names the place and what fits', () => {
  test('of the whole', () => {
    expect(failed(parseAssessment('{}')).issues).toEqual([
      { path: '/format', value: 'undefined', expected: 'icma-assessment' },
    ]);
    expect(failed(parseAssessment(5 as never)).issues).toEqual([
      { path: '', value: 'number', expected: 'text or bytes' },
    ]);
    expect(failed(parse({ format: 'icma-assessment' })).reason).toBe('damaged');
    const deep = JSON.stringify(plain()).replace('"history":[]', `"history":[],"x":${'['.repeat(40)}${']'.repeat(40)}`);
    const { issues } = failed(parseAssessment(deep));
    expect(issues[0]).toEqual({ path: '', value: 'too deep', expected: 'at most 32 levels' });
    expect(issues[1]!.path).toMatch(/^\/x(\/0)+…$|^\/x(\/0)+\/…$/);
    const bytes = new TextEncoder().encode(JSON.stringify(plain()));
    bytes[bytes.length - 3] = 0xff;
    expect(failed(parseAssessment(bytes)).issues[0]).toEqual({
      path: '',
      value: 'broken characters',
      expected: 'UTF-8',
    });
  });

  test('of its parts', () => {
    expect(first({ ...plain(), responses: 5 })).toEqual({ path: '/responses', value: '5', expected: 'an object' });
    const snapshot = { name: 's', at, instrument, rubric: start.rubric, responses: 5 };
    expect(first({ ...plain(), snapshots: [snapshot] })).toMatchObject({
      path: '/snapshots/0/responses',
      expected: 'an object',
    });
    const entry = { itemId: 'practice-99', reason: 'split', reviewed: false, previous: [] };
    expect(first({ ...plain(), review: [entry] })).toMatchObject({
      path: '/review/0/itemId',
      expected: 'an item that is asked',
    });
    expect(first({ ...plain(), instrument: { ...instrument, items: [] } })).toMatchObject({
      path: '/instrument/items',
    });
    const labelled = (change: object) => {
      const report = new Report();
      const levels = start.rubric.levels.map((level, index) => (index === 1 ? { ...level, ...change } : level));
      readRubric({ ...start.rubric, levels }, report, '');
      return report.issues;
    };
    expect(labelled({ position: 3 })).toEqual([{ path: '/levels/1/position', value: '3', expected: '2' }]);
    expect(labelled({ label: 'awareness ' })).toEqual([
      { path: '/levels/1/label', value: 'awareness ', expected: 'each label once' },
    ]);
  });

  test('an entry of the review list is kept with every reason there is', () => {
    const reasons: ReviewReason[] = ['reworded', 'split', 'merged', 'prompt', 'scale', 'unknown-edition'];
    const review = reasons.map((reason) => ({ itemId: a, reason, reviewed: true, previous: [] }));
    const response = { level: 1 };
    const of = { itemId: b, edition: instrument.edition, instrument: 'i@1', rubric: 'r@1', response, at };
    const archive = [...reasons, 'retired', 'not-asked', 'replaced'].map((reason) => ({ ...of, reason }));
    expect(parse({ ...plain(), review, archive })).toMatchObject({
      ok: true,
      droppedCount: 0,
      assessment: { review, archive },
    });
  });
});

test('a record may grow to the last byte of what is allowed, and what is said names the bytes', () => {
  const size = (one: object) => new TextEncoder().encode(JSON.stringify(one)).length;
  const noted = respond(start, a, { note: 'xx' }, { at });
  const fill = (bytes: number) => ({ ...start, id: 'x'.repeat(bytes - size(noted) + start.id.length) });
  expect(size(respond(fill(1_500_000), a, { note: 'xx' }, { at }))).toBe(1_500_000);
  const over = { ...fill(1_500_001), responses: {} };
  expect(() => takeSnapshot({ ...over, name: 'y'.repeat(9000) }, { name: 's', at })).toThrow(
    /^assessment "\d{7}": expected at most 1500000 bytes$/,
  );
});

test('every sort of damage is told with its place', () => {
  const faults = (text: string) => {
    const found: string[] = [];
    readDamagedJson(text, 9, (path, where) => found.push(`${path}@${where}`));
    return found;
  };
  expect(faults('{"a":1,"b":[1,"x":2,3],"c":2}')).toEqual(['/b/x@19']);
  expect(faults('{"a":1,2,"b":3}')).toEqual(['/1@8']);
  expect(faults('{"a":1}},"b":2}')).toEqual(['@7']);
  expect(faults('{"a":{"x":1],"b":2}')).toEqual(['/a@11', '@11']);
  expect(faults('{"a":?,"b":{"c":!,"d":1},"e":~}')).toEqual(['/a@5', '/b/c@16', '/e@29']);
  expect(faults('{"a":{"x":1}?,"b":2}')).toEqual(['/a@12']);
  expect(faults('["a"]')).toEqual(['@0']);
});
