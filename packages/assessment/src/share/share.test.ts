import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { ArgumentError } from '../errors.js';
import { declared } from '../fixtures/declared.js';
import type { Answers } from '../types/assessment.js';
import type { Response, Responses } from '../types/response.js';
import { crc24 } from './crc24.js';
import { packShare } from './pack-share.js';
import { unpackShare } from './unpack-share.js';

const full = createInstrument({ detail: 'full' });
const all: Answers = {
  instrument: full,
  rubric: defaultRubric,
  responses: Object.fromEntries(
    full.items.map(({ id }, index): [string, Response] => [
      id,
      { ...(index % 3 ? { level: 5 } : { cannotJudge: {} }), target: 5, importance: 5, confidence: 3 },
    ]),
  ),
};
const everything = { target: true, importance: true, confidence: true };

describe('a token', () => {
  test('of levels, not applicable and cannot judge of 166 items on five levels has 97 characters', () => {
    expect(packShare(all)).toHaveLength(97);
    expect(packShare({ ...all, responses: {} })).toHaveLength(97);
  });

  test('with targets, importances and confidences too has 296', () => {
    expect(packShare(all, everything)).toHaveLength(296);
  });

  test('holds nothing that the person wrote, and no id, name or date, unless notes are asked for', () => {
    const id = 'practice-01-leadership-a';
    const noted = { ...all, responses: { [id]: { level: 2, note: 'secret', evidence: 'secret' } } };
    const plain = { ...all, responses: { [id]: { level: 2 } } };
    expect(packShare(noted)).toBe(packShare(plain));
    expect(packShare({ ...noted, id: 'other', name: 'other' } as Answers)).toBe(packShare(plain));
    const withNotes = unpackShare(packShare(noted, { notes: true }));
    expect(withNotes).toMatchObject({ ok: true, answers: { responses: noted.responses }, fields: { notes: true } });
  });

  test('is not made of what cannot be', () => {
    const { NaN: none } = Number;
    for (const response of [
      { level: 6 },
      { level: 2.5 },
      { level: none },
      { level: 0 },
      { level: -1 },
      { target: none },
      { level: 1, target: 6 },
      { level: 1, importance: -1 },
      { level: 1, importance: 6 },
      { confidence: 4 },
    ]) {
      const wrong = { ...all, responses: { 'practice-01-leadership-a': response } };
      expect(() => packShare(wrong, everything)).toThrow(ArgumentError);
    }
    const wrong = (response: Response) => () =>
      packShare({ ...all, responses: { 'practice-01-leadership-a': response } }, everything);
    expect(wrong({ level: 9 })).toThrow('level of practice-01-leadership-a "9": expected one that the rubric');
    expect(wrong({ level: 1, confidence: 4 })).toThrow('confidence of practice-01-leadership-a "4"');
  });

  test('gives instrument, rubric and fields back', () => {
    expect(unpackShare(packShare(all, { importance: true }))).toEqual({
      ok: true,
      answers: { instrument: full, rubric: defaultRubric, responses: declared(all, { importance: true }) },
      fields: { target: false, importance: true, confidence: false, notes: false },
    });
  });

  test('reasons come back with the notes, where no level was given', () => {
    const responses: Responses = {
      'practice-01-leadership-a': { notApplicable: { reason: 'a “reason”' } },
      'practice-01-leadership-b': { cannotJudge: { reason: '😀' } },
      'practice-01-management-a': { notApplicable: {}, note: 'x' },
    };
    const result = unpackShare(packShare({ ...all, responses }, { notes: true }));
    expect(result.ok && result.answers.responses).toEqual(responses);
    const without = unpackShare(packShare({ ...all, responses }));
    expect(without.ok && without.answers.responses['practice-01-leadership-a']).toEqual({ notApplicable: {} });
  });
});

describe('a token that is not as it was', () => {
  const token = packShare(all);

  test('is found whichever character was changed, lost, doubled or swapped', () => {
    for (let place = 0; place < token.length; place++) {
      const [before, after] = [token.slice(0, place), token.slice(place + 1)];
      const one = token[place]!;
      for (const other of 'AZaz059-_') {
        if (other !== one) expect(unpackShare(before + other + after).ok).toBe(false);
      }
      expect(unpackShare(before + after).ok).toBe(false);
      expect(unpackShare(`${before}${one}${one}${after}`).ok).toBe(false);
      const swapped = `${before}${after[0] ?? ''}${one}${after.slice(1)}`;
      if (swapped !== token) expect(unpackShare(swapped).ok).toBe(false);
    }
  });

  test.each([
    ['nothing', '', 'not-ours'],
    ['one character', '1', 'not-ours'],
    ['a whole fragment', '#icma-share=x', 'not-ours'],
    ['another alphabet', '1AAAAAAAAAAAA=', 'not-ours'],
    ['a point', '1AAAAAAAAAA.BBBB', 'not-ours'],
    ['an address', 'javascript:alert(1)', 'not-ours'],
    ['a later version', `2${token.slice(1)}`, 'newer'],
    ['the last version there can be', `9${token.slice(1)}`, 'newer'],
    ['a version that never was', `0${token.slice(1)}`, 'not-ours'],
    ['a letter like the version', `l${token.slice(1)}`, 'not-ours'],
    ['words', 'hello-world', 'not-ours'],
    ['the address of an item', 'practice-07-leadership-a', 'not-ours'],
    ['a body without sense', `1${'A'.repeat(800)}`, 'damaged'],
    ['a body without end', `1${'A'.repeat(3_000_000)}`, 'too-large'],
    ['a token cut short', token.slice(0, -1), 'damaged'],
  ])('%s is refused', (_, text, reason) => {
    const result = unpackShare(text);
    expect(result).toMatchObject({ ok: false, reason });
    expect(JSON.stringify(result).length).toBeLessThan(300);
  });

  test('as is anything that is not text', () => {
    for (const value of [undefined, null, 5, {}, []]) {
      expect(unpackShare(value as unknown as string)).toMatchObject({ ok: false, reason: 'not-ours' });
    }
  });

  /** A token with right check digits around bytes of our own making. */
  const sealed = (bytes: Buffer) => {
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc24(bytes.toString('latin1')));
    return `1${Buffer.concat([check.subarray(1), bytes]).toString('base64url')}`;
  };
  const bytes = Buffer.from(token.slice(1), 'base64url').subarray(3);
  const damaged = { ok: false, reason: 'damaged' };

  test('right check digits do not make wrong bytes right', () => {
    expect(sealed(bytes)).toBe(token);
    expect(unpackShare(sealed(Buffer.concat([bytes, Buffer.of(0)])))).toMatchObject(damaged);
    expect(unpackShare(sealed(bytes.subarray(0, -1)))).toMatchObject(damaged);
    expect(unpackShare(sealed(Buffer.alloc(6)))).toMatchObject({ ok: false, reason: 'unknown-instrument' });
    const tooMuch = Buffer.from(bytes);
    tooMuch[6] = 255; // the largest number that fits 63 bytes is more than 166 items have
    expect(unpackShare(sealed(tooMuch))).toMatchObject(damaged);
  });

  test('notes are read like any data from outside', () => {
    const noted = Buffer.from(packShare(all, { notes: true }).slice(1), 'base64url').subarray(3);
    expect(noted.subarray(-2).toString()).toBe('{}');
    const withNotes = (value: unknown) =>
      unpackShare(
        sealed(
          Buffer.concat([
            noted.subarray(0, -2),
            Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
          ]),
        ),
      );
    expect(withNotes({ 1: { note: 'hello' } }).ok).toBe(true);
    for (const wrong of [
      null,
      [],
      5,
      '{',
      '',
      { 0: 'x' },
      { 0: { note: 5 } },
      { 1: { note: 'x'.repeat(4001) } },
      { 1: { notApplicable: {} } }, // it has a level
      { 1: { mood: 'fine' } },
      '['.repeat(100_000),
    ]) {
      expect([wrong, withNotes(wrong)]).toMatchObject([wrong, damaged]);
    }
    expect(unpackShare(sealed(Buffer.concat([noted.subarray(0, -2), Buffer.of(0xff)])))).toMatchObject(damaged);
  });
});

describe('custom instruments and rubrics', () => {
  const custom = {
    ...full,
    id: 'mine',
    items: [
      { id: 'practice-07', prompt: 'How?' },
      { id: 'practice-03-leadership', weight: 2 },
    ],
  };
  const rubric = { ...defaultRubric, id: 'three', levels: defaultRubric.levels.slice(0, 3) };
  const responses = { 'practice-07': { level: 3 } };

  test('are needed to read the token, and it is told when they are not those it was made with', () => {
    const token = packShare({ instrument: custom, rubric, responses });
    expect(unpackShare(token, { instrument: custom, rubric })).toMatchObject({ ok: true, answers: { responses } });
    const backwards = Object.fromEntries(Object.entries(custom).reverse()) as unknown as typeof custom;
    expect(unpackShare(token, { instrument: backwards, rubric }).ok).toBe(true);
    for (const known of [
      {},
      { instrument: custom },
      { rubric },
      { instrument: { ...custom, items: [{ id: 'practice-07' }, custom.items[1]!] }, rubric },
      { instrument: custom, rubric: { ...rubric, version: '2' } },
      { instrument: { ...custom, items: [] }, rubric },
    ]) {
      expect(unpackShare(token, known)).toMatchObject({ ok: false, reason: 'unknown-instrument' });
    }
  });

  test('one of the two may be ours', () => {
    const ownRubric = packShare({ instrument: full, rubric, responses: {} });
    expect(unpackShare(ownRubric, { rubric })).toMatchObject({ ok: true, answers: { instrument: full, rubric } });
    const ownInstrument = packShare({ instrument: custom, rubric: defaultRubric, responses: {} });
    expect(unpackShare(ownInstrument, { instrument: custom })).toMatchObject({
      ok: true,
      answers: { instrument: custom },
    });
  });

  test('one that goes by a name of ours is still told apart', () => {
    const liar = { ...full, items: full.items.slice(0, 3) };
    const token = packShare({ instrument: liar, rubric: defaultRubric, responses: {} });
    expect(unpackShare(token)).toMatchObject({ ok: false, reason: 'unknown-instrument' });
    expect(unpackShare(token, { instrument: liar }).ok).toBe(true);
    for (const id of ['icma-practices-full-15', 'icma-practices-full-99', 'icma-practices-other']) {
      expect(unpackShare(packShare({ instrument: { ...liar, id }, rubric: defaultRubric, responses: {} })).ok).toBe(
        false,
      );
    }
  });

  test('chosen practices of ours need nothing', () => {
    for (const detail of ['practices', 'kinds', 'full'] as const) {
      const instrument = createInstrument({ detail, practices: ['practice-01', 'practice-14'] });
      expect(unpackShare(packShare({ instrument, rubric: defaultRubric, responses: {} }))).toMatchObject({
        ok: true,
        answers: { instrument, responses: {} },
      });
    }
  });
});
