import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { AWKWARD } from '../fixtures/generate.js';
import { parseCsv } from './parse-csv.js';
import { toCsv } from './to-csv.js';

const instrument = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const [a, b, c, d] = instrument.items.map(({ id }) => id) as [string, string, string, string];
const asked = { instrument, rubric: defaultRubric };
const answers = {
  ...asked,
  responses: {
    [a]: { level: 3, target: 4, importance: 5, confidence: 2, note: '=1+1', evidence: 'a, "b"' },
    [b]: { notApplicable: { reason: '-' } },
    [c]: { cannotJudge: {}, target: 2 },
  },
};
const csv = toCsv(answers);
const HEADER =
  'edition,instrument,rubric,item_id,code,practice,kind,group,weight,level,level_label,target,importance,confidence,answer,reason,note,evidence';

describe('writing', () => {
  test('gives one row per item, unanswered ones too, numbers as numbers and text safe from formulas', () => {
    const start = 'icma-practices@2017-11,icma-practices-kinds-03-07@1,icma-sdk-proficiency@1';
    expect(csv.split('\r\n')).toEqual([
      HEADER,
      `${start},practice-03-leadership,3.L,Equity and Inclusion,leadership,group-principles,1,3,Intermediate,4,5,2,level,,'=1+1,"a, ""b"""`,
      `${start},practice-03-management,3.M,Equity and Inclusion,management,group-principles,1,,,,,,not-applicable,'-,,`,
      `${start},practice-07-leadership,7.L,Strategic Planning,leadership,group-lead,1,,,2,,,cannot-judge,,,`,
      `${start},practice-07-management,7.M,Strategic Planning,management,group-lead,1,,,,,,,,,`,
      '',
    ]);
  });

  test('gives codes, weights and labels of custom instruments and rubrics', () => {
    const custom = {
      instrument: {
        ...instrument,
        id: 'mine',
        items: [{ id: 'practice-10', weight: 7 }, { id: 'practice-02-management-e' }],
      },
      rubric: {
        ...defaultRubric,
        id: 'ours',
        levels: defaultRubric.levels.map((one) => ({ ...one, label: `@${one.label}` })),
      },
      responses: { 'practice-10': { level: 1 } },
    };
    expect(toCsv(custom)).toContain("ours@1,practice-10,10,Service Delivery,,group-purposes,7,1,'@Awareness,,");
    expect(toCsv(custom)).toContain(
      'practice-02-management-e,2.M.E,Community Engagement,management,group-principles,1,,',
    );
    const unknown = { ...custom, instrument: { ...custom.instrument, edition: 'icma-practices@2031-01' } };
    expect(toCsv(unknown)).toContain('practice-10,10,Service Delivery,,,7,1,');
    const nowhere = { ...custom, instrument: { ...custom.instrument, items: [{ id: 'practice-77' }] } };
    expect(toCsv(nowhere)).toContain('practice-77,77,,,,1,');
  });
});

describe('reading', () => {
  const read = (text: string | Uint8Array) => parseCsv(text, asked);
  const whole = { ok: true, responses: answers.responses, dropped: [], droppedCount: 0 };

  test('gives the responses back, from text and bytes, with a mark, other separators and line ends', () => {
    expect(read(csv)).toEqual(whole);
    expect(read(new TextEncoder().encode(`\uFEFF${csv}`))).toEqual(whole);
    expect(read(`\uFEFF${csv}`)).toEqual(whole);
    expect(read(csv.replaceAll('\r\n', '\n'))).toEqual(whole);
    expect(read(csv.replaceAll('\r\n', '\r'))).toEqual(whole);
    expect(read(csv.replace('"a, ""b"""', '"a; ""b"""').replaceAll(',', ';'))).toEqual({
      ...whole,
      responses: { ...answers.responses, [a]: { ...answers.responses[a], evidence: 'a; "b"' } },
    });
    expect(read(csv.replace('"a, ""b"""', 'x').replaceAll(',', '\t'))).toMatchObject({ ok: true, droppedCount: 0 });
  });

  test('does not mind another order of rows and columns, capitals in the header, or empty rows', () => {
    const [header, ...rows] = csv.trimEnd().split('\r\n');
    expect(read([header, ...rows.reverse(), '', ',,,', ''].join('\r\n'))).toEqual(whole);
    expect(read(csv.replace(HEADER, HEADER.toUpperCase()))).toEqual(whole);
    expect(read(csv.replace(HEADER, HEADER.replace(/\w+/g, '" $& "')))).toEqual(whole);
    const few = ['target', 'importance', 'confidence', 'answer', 'reason', 'note', 'evidence'];
    const result = read(
      `level,rubric,item_id,edition,${few}\r\n4,icma-sdk-proficiency@1,practice-03-leadership,icma-practices@2017-11${','.repeat(7)}`,
    );
    expect(result).toMatchObject({ ok: true, droppedCount: 3, responses: { [a]: { level: 4 } } });
    expect(Object.keys((read([header, ...rows].join('\n')) as { responses: object }).responses)).toEqual([a, b, c]);
  });

  const line = (change: Record<string, string>) => {
    const cells: Record<string, string> = {
      edition: 'icma-practices@2017-11',
      rubric: 'icma-sdk-proficiency@1',
      item_id: d,
      ...change,
    };
    return `${csv}${HEADER.split(',')
      .map((column) => cells[column] ?? '')
      .join(',')}`;
  };
  const start = (text: string) =>
    text.replace(/icma-practices@2017-11,[^,]*,[^,]*,practice-07-management,[^\r]*\r\n/, '');

  test.each([
    ['an item that is not asked', { item_id: 'practice-01' }, '/5/item_id', 'an item that is asked', undefined],
    [
      'another edition',
      { edition: 'icma-practices@2031-01', level: '3' },
      '/5/edition',
      'icma-practices@2017-11',
      undefined,
    ],
    ['another rubric', { rubric: 'three@1', level: '3' }, '/5/rubric', 'icma-sdk-proficiency@1', undefined],
    ['a level off the scale', { level: '6', target: '5' }, '/5/level', 'a whole number from 1 to 5', { target: 5 }],
    ['a level with decimals', { level: '3.0', target: '5' }, '/5/level', 'a whole number from 1 to 5', { target: 5 }],
    ['a target in words', { level: '3', target: 'high' }, '/5/target', 'a whole number from 1 to 5', { level: 3 }],
    ['a minus', { level: '-1' }, '/5/level', 'a whole number from 1 to 5', undefined],
    ['an importance off the scale', { importance: '6' }, '/5/importance', 'a whole number from 1 to 5', undefined],
    ['a confidence off the scale', { confidence: '4' }, '/5/confidence', 'a whole number from 1 to 3', undefined],
    [
      'a level that does not apply',
      { level: '3', answer: 'not-applicable' },
      '/5/level',
      'one of level, notApplicable and',
      undefined,
    ],
    [
      'an answer we do not know',
      { level: '3', answer: 'perhaps' },
      '/5/answer',
      'level, not-applicable, cannot-judge',
      { level: 3 },
    ],
    ['a reason for a level', { level: '3', reason: 'why' }, '/5/reason', 'a reason only where', { level: 3 }],
    ['a note that is too long', { level: '3', note: 'x'.repeat(4001) }, '/5/note', 'text of 1 to 4000', { level: 3 }],
  ])('%s is dropped and listed, the rest kept', (_, change, path, expected, kept) => {
    const result = read(start(line(change)));
    const missing = path === '/5/item_id' ? [{ path: '', value: d, expected: 'a row for each item' }] : [];
    expect(result).toMatchObject({
      ok: true,
      droppedCount: 1 + missing.length,
      dropped: [{ path, expected: expect.stringContaining(expected) }, ...missing],
    });
    if (result.ok) expect(result.responses).toEqual({ ...answers.responses, ...(kept && { [d]: kept }) });
  });

  test('an item twice counts once, the first time', () => {
    const result = read(
      start(line({ level: '3' })) +
        '\r\n' +
        start(line({ level: '4' }))
          .split('\r\n')
          .at(-1),
    );
    expect(result).toMatchObject({
      ok: true,
      droppedCount: 1,
      dropped: [{ path: '/6/item_id', expected: 'each item once' }],
    });
    expect(result.ok && result.responses[d]).toEqual({ level: 3 });
  });

  test('numbers may have spaces around them and zeros before, as a person may type them', () => {
    const result = read(start(line({ level: ' 3 ', target: '04', answer: ' level ' })));
    expect(result.ok && result.responses[d]).toEqual({ level: 3, target: 4 });
    const none = read(start(line({ answer: ' not-applicable ' })));
    expect(none.ok && none.responses[d]).toEqual({ notApplicable: {} });
    expect(read(`${csv}   , ,\r\n`)).toEqual(whole);
  });

  test('what is no such file is refused with a reason, and told what a header is like', () => {
    expect(read('a,b\r\n1,2')).toMatchObject({
      issues: [{ path: '/1', value: 'a,b', expected: 'a header such as edition,instrument,rubric,item_id' }],
    });
    expect(read('\n\ritem_id,level')).toMatchObject({ ok: false, reason: 'not-ours' });
    expect(read('a,b\r\n1,2')).toMatchObject({ ok: false, reason: 'not-ours', issues: [{ path: '/1', value: 'a,b' }] });
    expect(read('')).toMatchObject({ ok: false, reason: 'not-ours' });
    expect(read('{"format":"icma-assessment"}')).toMatchObject({ ok: false, reason: 'not-ours' });
    expect(parseCsv(undefined as unknown as string, asked)).toMatchObject({ ok: false, reason: 'not-ours' });
    expect(read(new Uint8Array([0xff, 0x61]))).toMatchObject({
      ok: false,
      reason: 'damaged',
      issues: [{ expected: 'UTF-8' }, { path: '/1' }],
    });
    expect(parseCsv(csv, {} as typeof asked)).toMatchObject({ ok: false, reason: 'not-ours', issues: [{}, {}] });
    expect(parseCsv(csv, undefined as never)).toMatchObject({ ok: false, issues: [{ path: '/instrument' }, {}] });
    expect(parseCsv(csv, { instrument } as typeof asked)).toMatchObject({ ok: false, issues: [{ path: '/rubric' }] });
    expect(read(' '.repeat(2_000_001))).toMatchObject({ ok: false, reason: 'too-large' });
    expect(read(`${csv}${' '.repeat(2_000_000 - csv.length)}`).ok).toBe(true);
    expect(read(new Uint8Array(2_000_001))).toMatchObject({ ok: false, reason: 'too-large' });
  });
});

test('every awkward text survives on its own', () => {
  for (const note of AWKWARD) {
    const result = parseCsv(toCsv({ ...asked, responses: { [a]: { note } } }), asked);
    expect(result).toMatchObject({ ok: true, droppedCount: 0, responses: { [a]: { note } } });
  }
});
