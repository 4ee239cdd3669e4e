import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { generateAssessment } from '../fixtures/generate.js';
import { Random } from '../fixtures/random.js';
import { ratingsOf } from '../snapshots/take-snapshot.js';
import type { Answers } from '../types/assessment.js';
import type { Response, Responses } from '../types/response.js';
import { crc24 } from './crc24.js';
import type { ShareFields } from './layout.js';
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

/** The responses with only what a token with these fields declares. */
function declared({ instrument, responses }: Answers, fields: ShareFields): Responses {
  const ratings = Object.entries(fields.notes ? responses : ratingsOf({ ...all, instrument, responses }));
  return Object.fromEntries(
    ratings.flatMap(([id, response]) => {
      const { target, importance, confidence, ...rest } = response;
      const kept: Response = {
        ...rest,
        ...(fields.target && target && { target }),
        ...(fields.importance && importance && { importance }),
        ...(fields.confidence && confidence && { confidence }),
      };
      return Object.keys(kept).length > 0 ? [[id, kept] as const] : [];
    }),
  );
}

describe('a token', () => {
  test('of levels, not applicable and cannot judge of 166 items on five levels has 96 characters', () => {
    expect(packShare(all)).toHaveLength(96);
    expect(packShare({ ...all, responses: {} })).toHaveLength(96);
  });

  test('with targets, importances and confidences too has 294', () => {
    expect(packShare(all, everything)).toHaveLength(294);
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

test('10,000 generated assessments come back with the fields that the token declares', () => {
  for (let seed = 0; seed < 10_000; seed++) {
    const answers = generateAssessment(seed);
    const random = new Random(seed);
    const [target, importance, confidence, notes] = [0, 0, 0, 0].map(() => random.chance(0.5)) as [
      boolean,
      boolean,
      boolean,
      boolean,
    ];
    const fields = { target, importance, confidence, notes };
    const token = packShare(answers, fields);
    if (!/^[\w-]+(?:\.[\w-]+)?$/.test(token)) expect.fail(`seed ${seed}: ${token}`);
    const result = unpackShare(token, answers);
    if (!result.ok) expect.fail(`seed ${seed}: ${JSON.stringify(result)}`);
    const expected = declared(answers, fields);
    for (const { id } of answers.instrument.items) {
      const fieldsOf = (one: Response | undefined) => JSON.stringify(Object.entries(one ?? {}).sort());
      const was = fieldsOf(expected[id]);
      const now = fieldsOf(result.answers.responses[id]);
      if (was !== now) expect.fail(`seed ${seed}: ${was} ${now}`);
    }
    if (seed % 100 === 0) expect(result.fields).toEqual(fields);
  }
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
    ['another alphabet', '1AAAA=', 'not-ours'],
    ['two points', '1AAAAA.B.C', 'not-ours'],
    ['an address', 'javascript:alert(1)', 'not-ours'],
    ['a later version', `2${token.slice(1)}`, 'newer'],
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

  /** A token with right check digits around a body of our own making. */
  const sealed = (rest: string) => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const crc = crc24(rest);
    return `1${[18, 12, 6, 0].map((shift) => digits[(crc >> shift) & 63]).join('')}${rest}`;
  };

  test('right check digits do not make a wrong body right', () => {
    const body = token.slice(5);
    expect(sealed(body)).toBe(token);
    expect(unpackShare(sealed(`A${body}`))).toMatchObject({ ok: false, reason: 'damaged' });
    expect(unpackShare(sealed(body.replace(/^./, '_')))).toMatchObject({ ok: false, reason: 'damaged' });
    expect(unpackShare(sealed(body.slice(1)))).toMatchObject({ ok: false });
    expect(unpackShare(sealed(`${body.slice(0, -1)}${body.endsWith('A') ? 'B' : 'A'}`))).toMatchObject({ ok: false });
    expect(unpackShare(sealed('A'.repeat(801)))).toMatchObject({ ok: false, reason: 'damaged' });
    const notes = (value: unknown) =>
      Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
    expect(unpackShare(sealed(`${body}.${notes({ 0: ['hello', '', ''] })}`)).ok).toBe(true);
    for (const wrong of [
      null,
      [],
      5,
      { 0: 'x' },
      { 0: [5, '', ''] },
      { 0: ['x'.repeat(4001), '', ''] },
      { 0: [[['']]] },
      '{',
      '\u{FFFD}'.slice(0, 0),
    ]) {
      expect(unpackShare(sealed(`${body}.${notes(wrong)}`))).toMatchObject({ ok: false, reason: 'damaged' });
    }
    expect(unpackShare(sealed(`${body}._w`))).toMatchObject({ ok: false, reason: 'damaged' }); // a byte that is no UTF-8
    expect(unpackShare(sealed(`${body}.${notes('['.repeat(100_000))}`))).toMatchObject({
      ok: false,
      reason: 'damaged',
    });
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
