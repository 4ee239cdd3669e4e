import { describe, expect, test } from 'vitest';
import { checked, parsed } from './checked.js';
import { edition, id, instant, itemId, name, reference } from './names.js';
import { check, list, object, oneOf, type Read, sound, text, vital, whole } from './read.js';
import { Report } from './report.js';

/** What a reader makes of a value, and what it reports as path, value and what fits. */
function tried<T>(read: Read<T>, value: unknown) {
  const report = new Report();
  const result = read(value, report, '/at');
  const issues = report.issues.map(({ path, value: was, expected }) => [path, was, expected]);
  return { result, issues, faults: report.faults, vital: report.vital };
}

describe('single values', () => {
  test('a whole number from 1 on', () => {
    for (const value of [1, 2, 5]) expect(tried(whole(5), value)).toMatchObject({ result: value, faults: 0 });
    for (const value of [0, 6, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '1', true, null, undefined, [1]]) {
      const { result, issues } = tried(whole(5), value);
      expect([result, issues[0]?.[2]]).toEqual([undefined, 'a whole number from 1 to 5']);
    }
  });

  test('one of several', () => {
    expect(tried(oneOf('a', 'b'), 'b').result).toBe('b');
    expect(tried(oneOf(true, false), false).result).toBe(false);
    expect(tried(oneOf('a', 'b'), 'c')).toMatchObject({ result: undefined, issues: [['/at', 'c', 'one of a, b']] });
  });

  test('text, mended where it is broken, which is no fault', () => {
    for (const value of ['x', 'abc']) expect(tried(text(3), value)).toMatchObject({ result: value, issues: [] });
    for (const value of ['', 'abcd', 5, undefined, null, ['a']]) {
      expect(tried(text(3), value)).toMatchObject({ result: undefined, faults: 1 });
    }
    expect(tried(text(3), 'a\uD800')).toMatchObject({
      result: 'a\uFFFD',
      faults: 0,
      issues: [['/at', 'a\uD800', 'UTF-8']],
    });
  });

  test.each([
    ['id', id, ['a', 'A1._:-', '0', 'a'.repeat(100)], ['', 'a b', 'a'.repeat(101), 'é', 'a\n', 5]],
    [
      'edition',
      edition,
      ['icma-practices@2017-11'],
      ['icma-practices@2017', 'x@2017-11', 'icma-practices@2017-111', ''],
    ],
    [
      'item id',
      itemId,
      ['practice-01', 'practice-01-leadership', 'practice-01-management-z'],
      ['practice-1', 'x', '', 5],
    ],
    ['reference', reference, ['a@1', 'x'.repeat(201)], ['', 'x'.repeat(202), 5]],
    ['name', name, ['Spring', 'x'.repeat(200)], ['', 'x'.repeat(201), 5]],
    [
      'instant',
      instant,
      ['2026-11-22T15:04:05Z', '2024-02-29T00:00:00.1Z', '1999-12-31T23:59:59.999Z'],
      [
        '2026-11-22T15:04:05',
        '2026-11-22',
        '2025-02-29T00:00:00Z',
        '2026-13-01T00:00:00Z',
        '2026-00-01T00:00:00Z',
        '2026-11-31T00:00:00Z',
        '2026-11-22T24:00:00Z',
        '2026-11-22T15:60:05Z',
        '2026-11-22T15:04:60Z',
        '2026-11-22T15:04:05.1234Z',
        ' 2026-11-22T15:04:05Z',
        '2026-11-22T15:04:05+00:00',
        5,
        null,
      ],
    ],
  ])('an %s has its form', (_, read, good, bad) => {
    for (const value of good) expect(tried<string>(read, value)).toMatchObject({ result: value, issues: [] });
    for (const value of bad)
      expect([value, tried<string>(read, value)]).toMatchObject([value, { result: undefined, faults: 1 }]);
  });
});

describe('lists and objects', () => {
  const numbers = list(whole(5), 1, 3);

  test('a list keeps the entries that fit, if it is one and has the right length', () => {
    expect(tried(numbers, [1, 9, 3])).toMatchObject({
      result: [1, 3],
      issues: [['/at/1', '9', 'a whole number from 1 to 5']],
    });
    for (const value of [[], [1, 1, 1, 1], 'abc', {}, undefined]) {
      expect(tried(numbers, value)).toMatchObject({
        result: undefined,
        issues: [['/at', expect.anything(), 'a list of 1 to 3']],
      });
    }
    expect(tried(numbers, [1, 1, 1]).result).toHaveLength(3);
    expect(tried(list(whole(5)), []).result).toEqual([]);
  });

  interface Point {
    readonly x: number;
    readonly y: number;
    readonly label?: string;
  }
  const point = object<Point>({ x: whole(9), y: whole(9), label: text(9) }, ['label']);

  test('an object keeps the fields that fit, in its own order, and says what it does not know', () => {
    const { result, issues, faults } = tried(point, { z: 1, y: 2, x: 0 });
    expect(result).toEqual({ y: 2 });
    expect(issues).toEqual([
      ['/at/x', '0', 'a whole number from 1 to 9'],
      ['/at/z', '1', 'no field of this name'],
    ]);
    expect(faults).toBe(1);
    expect(Object.keys(tried(point, { label: 'p', y: 2, x: 1 }).result!)).toEqual(['x', 'y', 'label']);
    expect(tried(point, { x: 1, y: 2, label: '' }).issues[0]?.[0]).toBe('/at/label');
    for (const value of [[], null, 'x', undefined]) {
      expect(tried(point, value)).toMatchObject({
        result: undefined,
        issues: [['/at', expect.anything(), 'an object']],
      });
    }
  });

  test('only own fields count, and own fields by any name', () => {
    expect(tried(point, Object.create({ x: 1, y: 2 })).faults).toBe(2);
    expect(tried(point, JSON.parse('{"x":1,"y":2,"__proto__":3,"toString":4}')).issues.map(([path]) => path)).toEqual([
      '/at/__proto__',
      '/at/toString',
    ]);
  });

  test('fields that were read already are known to those that follow', () => {
    const seen: unknown[] = [];
    const spy: Read<number> = (_, __, ___, before) => {
      seen.push({ ...before });
      return 7;
    };
    object<Point>({ x: spy, y: spy, label: text(9) }, ['label'])({ x: 1 }, new Report(), '');
    expect(seen).toEqual([{}, { x: 7 }]);
  });

  test('what must be sound is there whole or not at all', () => {
    expect(tried(sound(point), { x: 1, y: 2 }).result).toEqual({ x: 1, y: 2 });
    expect(tried(sound(point), { x: 1, y: 2, z: 3 })).toMatchObject({ result: { x: 1, y: 2 }, faults: 0 });
    expect(tried(sound(point), { x: 1 })).toMatchObject({ result: undefined, faults: 1 });
    expect(tried(list(sound(point)), [{ x: 1 }, { x: 1, y: 2 }]).result).toEqual([{ x: 1, y: 2 }]);
  });

  test('what is vital is counted, and may be replaced by ours', () => {
    const ours = (own: unknown) => (own === 'ours' ? { x: 5, y: 5 } : undefined);
    const read = vital(object<Point>({ x: whole(9), y: whole(9), label: text(9) }, ['label']), ours);
    expect(tried(read, { x: 1, y: 2 })).toMatchObject({ result: { x: 1, y: 2 }, vital: 0 });
    expect(tried(read, { x: 1, id: 'ours' })).toMatchObject({ result: { x: 5, y: 5 }, vital: 1 });
    expect(tried(read, { x: 1, id: 'other' })).toMatchObject({ result: { x: 1 }, vital: 1 });
    expect(tried(read, Object.create({ id: 'ours' })).result).toEqual({});
    expect(tried(read, 'ours')).toMatchObject({ result: undefined, vital: 1 });
    expect(tried(vital(whole(5)), 9)).toMatchObject({ result: undefined, vital: 1 });
  });
});

describe('reports', () => {
  test('keep ten issues of any number, each short', () => {
    const report = new Report();
    for (let index = 0; index < 12; index++) report.fault(`/${'p'.repeat(100)}`, 'v'.repeat(100), 'fits');
    expect([report.issues.length, report.count, report.faults]).toEqual([10, 12, 12]);
    expect(report.issues[0]).toEqual({ path: `/${'p'.repeat(58)}…`, value: `${'v'.repeat(59)}…`, expected: 'fits' });
    expect(new Report().fault('', 1, '')).toBeUndefined();
  });

  test('name objects and lists and write out the rest', () => {
    const report = new Report();
    for (const value of [{}, [1, 2], null, undefined, true, 'x'.repeat(60), Symbol('s')]) report.remark('', value, '');
    expect(report.issues.map(({ value }) => value)).toEqual([
      'object',
      'list of 2',
      'null',
      'undefined',
      'true',
      'x'.repeat(60),
      'Symbol(s)',
    ]);
    expect([report.count, report.faults]).toEqual([7, 0]);
  });

  test('are thrown or given back, remarks only where nothing may be dropped', () => {
    const read = object<{ x: number }>({ x: whole(5) });
    expect(parsed(read, { x: 1 })).toEqual({ ok: true, value: { x: 1 } });
    expect(parsed(read, { x: 1, y: 2 })).toMatchObject({ ok: false, count: 1, issues: [{ path: '/y' }] });
    expect(
      parsed(
        check('x', () => false),
        1,
      ),
    ).toMatchObject({ ok: false });
    expect(checked(read, 'point', { x: 1, y: 2 })).toEqual({ x: 1 });
    expect(() => checked(read, 'point', { x: 9 })).toThrow('point/x "9": expected a whole number from 1 to 5');
    expect(() =>
      checked(
        check('fit', () => false),
        'thing',
        'y'.repeat(200),
      ),
    ).toThrow(`thing "${'y'.repeat(59)}…": expected fit`);
  });
});
