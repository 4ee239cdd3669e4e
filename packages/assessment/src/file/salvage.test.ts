import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { generateAssessment } from '../fixtures/generate.js';
import { a, at, b, failed, instrument, parse, plain, start, text } from '../fixtures/small-file.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

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

  test('says where it is broken', () => {
    const result = failed(parseAssessment(text.replace('"level":3', '"level":?')));
    expect(result).toMatchObject({ reason: 'damaged', issueCount: 1 });
    const at = text.indexOf('"level":3') + 8;
    expect(result.issues[0]!.expected).toBe(`JSON; broken at ${at + 1}`);
    expect(result.issues[0]!.value.startsWith('?,"target":4')).toBe(true);
    expect(result.issues[0]!.path).toBe(`/responses/${a}/level`);
    expect(result.salvaged?.responses[a]).toEqual({ ...start.responses[a], level: undefined });
  });

  test('that is not UTF-8 says so, and is read with the broken characters replaced', () => {
    const bytes = new TextEncoder().encode(text.replace('a note', 'a n#te'));
    bytes[new TextDecoder().decode(bytes).indexOf('#')] = 0xff;
    const result = failed(parseAssessment(bytes));
    expect(result.issues[0]).toMatchObject({
      expected: 'UTF-8',
      value: 'broken characters',
    });
    expect(result.salvaged?.responses[a]?.note).toBe('a n\uFFFDte');
  });

  test.each(['id', 'startedAt', 'changedAt', 'formatVersion', 'oldestReader', 'format'])(
    'that lost its %s, or has an object there, keeps the answers',
    (field) => {
      expect(failed(parse({ ...plain(), [field]: {} })).salvaged?.responses).toEqual(start.responses);
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

  test('with a broken custom instrument keeps the items that are whole, and without any instrument nothing', () => {
    const custom = { ...instrument, id: 'mine', items: [{ id: a }, { id: 'practice-99' }, { id: b }] };
    const result = failed(parse({ ...plain(), instrument: custom }));
    expect(result.salvaged?.instrument.items).toEqual([{ id: a }, { id: b }]);
    expect(Object.keys(result.salvaged!.responses)).toEqual([a, b]);
    expect(failed(parse({ ...plain(), instrument: { ...custom, items: [] } })).salvaged).toBeUndefined();
    for (const lost of [undefined, {}])
      expect(failed(parse({ ...plain(), instrument: lost })).salvaged).toBeUndefined();
  });
});
