import { describe, expect, test } from 'vitest';
import { failed, parse, plain, start, text } from '../fixtures/small-file.js';
import type { Assessment } from '../types/assessment.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

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
  test('of more than 2,000,000 bytes is not looked at', () => {
    expect(failed(parseAssessment(new Uint8Array(2_000_001)))).toEqual({
      ok: false,
      reason: 'too-large',
      issues: [{ path: '', value: '2000001 bytes', expected: 'at most 2000000 bytes' }],
      issueCount: 1,
    });
    // Counted in bytes, not in characters.
    expect(failed(parseAssessment('€'.repeat(700_000)))).toMatchObject({
      reason: 'too-large',
      issues: [{ value: '2100000 bytes' }],
    });
    expect(failed(parseAssessment(' '.repeat(2_000_001)))).toMatchObject({ reason: 'too-large' });
  });

  test('deeper than 32 is not parsed, but what is above may be salvaged', () => {
    const deep = (depth: number) =>
      text.replace('"history":[]', `"history":[],"x":${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(parseAssessment(deep(31))).toMatchObject({ ok: true, droppedCount: 1 });
    const result = failed(parseAssessment(deep(32)));
    expect(result.reason).toBe('damaged');
    expect(result.issues[0]).toMatchObject({ value: 'too deep' });
    expect(result.salvaged?.responses).toEqual(start.responses);
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
      issues: [{ path: '/formatVersion', value: '2', expected: 'at most 1: this file is newer' }],
      issueCount: 1,
    });
  });

  test('may be looked at if it says that we can read it', () => {
    const result = failed(parse({ ...plain(), formatVersion: 2, oldestReader: 1, mood: 'fine' }));
    expect(result.reason).toBe('newer');
    expect(result.salvaged).toEqual(start);
    expect(failed(parse({ ...plain(), formatVersion: 2, oldestReader: '1' })).salvaged).toBeUndefined();
  });

  test('is not looked at on a scale that is not its own', () => {
    const rubric = { ...start.rubric, id: 'mine', levels: [] };
    expect(failed(parse({ ...plain(), formatVersion: 2, oldestReader: 1, rubric })).salvaged).toBeUndefined();
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
