import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import type { Issue } from '../types/issue.js';
import { parseCsv } from './parse-csv.js';
import { toCsv } from './to-csv.js';

const instrument = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const asked = { instrument, rubric: defaultRubric };
const [a, b, c, d] = instrument.items.map(({ id }) => id) as [string, string, string, string];
const answers = {
  ...asked,
  responses: Object.fromEntries([a, b, c, d].map((id, index) => [id, { level: index + 1, note: `n${index}, "q"` }])),
};
const csv = toCsv(answers);
const rows = csv.trimEnd().split('\r\n');

function read(file: string | ArrayBuffer | Uint8Array) {
  const result = parseCsv(file, asked);
  if (!result.ok) throw new Error(result.reason);
  return result;
}
const told = (issues: readonly Issue[]) => issues.map(({ path, value, expected }) => `${path} ${value}: ${expected}`);
const all = { ok: true, responses: answers.responses, dropped: [], droppedCount: 0 };

describe('nothing is lost or made up in silence', () => {
  test('a lost quote costs the rows that it runs through, and says which', () => {
    const { responses, dropped } = read(csv.replace('"n1, ""q"""', '"n1, ""q""'));
    expect(told(dropped)).toEqual(['/3 broken quotes: a quote at both ends of a cell', ` ${c}: a row for each item`]);
    expect(responses).toEqual({ [a]: answers.responses[a], [d]: answers.responses[d] });
    const open = read(csv.replace('"n3, ""q"""', '"n3, ""q""'));
    expect(told(open.dropped)).toEqual(['/5 broken quotes: a quote at both ends of a cell']);
    expect(Object.keys(open.responses)).toEqual([a, b, c]);
    const first = read(csv.replace('"n0, ""q"""', 'n0, ""q"""'));
    expect(told(first.dropped)).toEqual(['/2 19 cells: 18 cells']);
  });

  test.each([
    [
      'renamed',
      (text: string) => text.replace(',level,', ',stufe,'),
      ['/1 no such column: level', '/1/stufe stufe: a column that we know'],
    ],
    ['taken out', (text: string) => text.replaceAll(/^((?:[^,]*,){9})[^,]*,/gm, '$1'), ['/1 no such column: level']],
    [
      'there twice',
      (text: string) => text.replace(',target,', ',Level,'),
      ['/1 no such column: target', '/1/level level: each column once'],
    ],
    [
      'added',
      (text: string) => text.replaceAll('\r\n', ',\r\n').replace(',\r\n', ',mood\r\n'),
      ['/1/mood mood: a column that we know'],
    ],
  ])('a column %s is said', (_, change, expected) => {
    expect(told(read(change(csv)).dropped).slice(0, expected.length)).toEqual(expected);
  });

  test('columns without a name, and cells of spaces, are nothing', () => {
    expect(read(csv.replaceAll('\r\n', ',,\r\n'))).toEqual(all);
    const blank = toCsv({
      ...asked,
      responses: { [a]: { level: 1, note: 'N', evidence: 'E' }, [b]: { notApplicable: { reason: 'R' } } },
    });
    const { responses, droppedCount } = read(blank.replace(',level,,N,E', ',level, ,  , ').replace(',R,', ', ,'));
    expect([responses, droppedCount]).toEqual([{ [a]: { level: 1 }, [b]: { notApplicable: {} } }, 0]);
  });

  test('an answer that says level, and no level, is said', () => {
    const { dropped, responses } = read(csv.replace(',2,Basic,', ',,Basic,'));
    expect(told(dropped)).toEqual(['/3/level : a level, as answer says']);
    expect(responses[b]).toEqual({ note: 'n1, "q"' });
  });

  test('a file cut within a row, or after one, says what is missing', () => {
    const cut = read(csv.slice(0, csv.indexOf(`${c},`) + 60));
    expect(told(cut.dropped)).toEqual(['/4 8 cells: 18 cells', ` ${d}: a row for each item`]);
    expect(told(read(rows.slice(0, 3).join('\r\n')).dropped)).toEqual([
      ` ${c}: a row for each item`,
      ` ${d}: a row for each item`,
    ]);
    expect(read(rows.map((row, index) => (index > 0 ? row.replace(/,$/, '') : row)).join('\r\n')).droppedCount).toBe(4);
  });

  test('empty lines are passed over, up to a number that is said', () => {
    expect(read(csv.replace('\r\n', '\r\n'.repeat(2_006)))).toEqual(all);
    const { responses, dropped } = read(csv.replace('\r\n', '\r\n'.repeat(20_000)));
    expect(responses).toEqual({});
    expect(told(dropped)[0]).toBe('/20000 more rows: at most 20000 rows');
  });

  test.each([
    ['the first line', csv.replace('\r\n', '\n')],
    ['all but the first line', csv.replaceAll('\r\n', '\n').replace('\n', '\r\n')],
    ['some lines', rows.join('\n').replace('\n', '\r').replace('\n', '\r\n')],
  ])('line ends may be mixed: %s', (_, text) => {
    expect(read(text)).toEqual(all);
    const noted = { ...asked, responses: { [a]: { note: 'one\r\ntwo\rthree\n', evidence: 'x\r' } } };
    expect(read(toCsv(noted).replace('\r\n', '\n'))).toMatchObject({ responses: noted.responses, droppedCount: 0 });
  });
});

describe('what spreadsheets write', () => {
  test('a line that names the separator is passed over', () => {
    expect(read(`sep=,\r\n${csv}`)).toEqual(all);
    expect(read(`\uFEFFSEP=,\n${csv}`)).toEqual(all);
    expect(told(read(`sep=,\r\n${csv.replace(',2,Basic,', ',9,Basic,')}`).dropped)[0]).toMatch(/^\/4\/level 9/);
    expect(read(csv.replaceAll(',2,Basic,', ',sep=,\r\n,Basic,')).responses).toHaveProperty(a);
    const wrong = parseCsv(`sep=;\r\n${csv}`, asked);
    expect(wrong).toMatchObject({ ok: false, reason: 'not-ours', issues: [{ path: '/2' }] });
  });

  test('bytes may be a buffer or part of one, in UTF-8 or UTF-16 of either order', () => {
    const bytes = new TextEncoder().encode(csv);
    expect(read(bytes.slice().buffer)).toEqual(all);
    const units = Uint16Array.from(`\uFEFF${csv}`, (unit) => unit.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = little.map((_, index) => little[index ^ 1]!);
    for (const file of [little, big, little.slice().buffer, new Uint8Array([0, ...little]).subarray(1)]) {
      expect(read(file)).toEqual(all);
    }
    // A file is measured as it is.
    const most = (units: number) => {
      const padded = `\uFEFF${csv}`.padEnd(units, ' ');
      return new Uint8Array(Uint16Array.from(padded, (unit) => unit.charCodeAt(0)).buffer);
    };
    expect(read(most(1_000_000)).responses).toEqual(answers.responses);
    expect(parseCsv(most(1_000_001), asked)).toMatchObject({ ok: false, reason: 'too-large' });
    expect(parseCsv(new Uint8Array([0xff]), asked)).toMatchObject({ ok: false, reason: 'damaged' });
  });

  test('of a file in an old code page, ratings and plain text are read, and the other text is listed', () => {
    const text = toCsv({
      ...asked,
      responses: {
        [a]: { level: 2, note: 'naïve', evidence: 'plain' },
        [b]: { notApplicable: { reason: 'é' } },
      },
    });
    const { responses, dropped } = read(Uint8Array.from(text, (unit) => unit.charCodeAt(0)));
    expect(responses).toEqual({ [a]: { level: 2, evidence: 'plain' }, [b]: { notApplicable: {} } });
    expect(told(dropped)).toEqual([
      ' broken characters: UTF-8',
      '/2/note na\uFFFDve: UTF-8',
      '/3/reason \uFFFD: UTF-8',
    ]);
    const meant = toCsv({ ...asked, responses: { [a]: { note: 'a \uFFFD' } } });
    expect(read(meant)).toMatchObject({ responses: { [a]: { note: 'a \uFFFD' } }, droppedCount: 0 });
  });

  test('bytes that were handed over to someone else are refused', () => {
    const view = new DataView(new ArrayBuffer(8));
    structuredClone(view.buffer, { transfer: [view.buffer] });
    expect(parseCsv(view, asked)).toMatchObject({
      ok: false,
      reason: 'not-ours',
      issues: [{ expected: 'text or bytes' }],
    });
  });
});
