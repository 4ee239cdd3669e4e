import { dimensions, type PracticeId, practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { builtInInstrument, createInstrument } from './create-instrument.js';
import { ArgumentError } from './errors.js';
import { parseInstrument } from './parse-instrument.js';

test('asks 14, 28 or 166 items, in printed order', () => {
  expect(createInstrument({ detail: 'practices' }).items.map(({ id }) => id)).toEqual(practices.map(({ id }) => id));
  expect(createInstrument({ detail: 'kinds' }).items).toHaveLength(28);
  expect(
    createInstrument({ detail: 'kinds' })
      .items.slice(0, 3)
      .map(({ id }) => id),
  ).toEqual(['practice-01-leadership', 'practice-01-management', 'practice-02-leadership']);
  expect(createInstrument({ detail: 'full' }).items.map(({ id }) => id)).toEqual(dimensions.map(({ id }) => id));
});

test('has an id of its own, a version and the edition, and one id for one choice', () => {
  const full = createInstrument({ detail: 'full' });
  expect([full.id, full.version, full.edition]).toEqual(['icma-practices-full', '1', 'icma-practices@2017-11']);
  const some = createInstrument({ detail: 'kinds', practices: ['practice-07', 'practice-03', 'practice-07'] });
  expect(some.id).toBe('icma-practices-kinds-03-07');
  expect(some.items.map(({ id }) => id)).toEqual([
    'practice-03-leadership',
    'practice-03-management',
    'practice-07-leadership',
    'practice-07-management',
  ]);
  const all = createInstrument({ detail: 'full', practices: practices.map(({ id }) => id) });
  expect(all).toEqual(full);
});

test('is found again by its id, and by no other', () => {
  for (const detail of ['practices', 'kinds', 'full'] as const) {
    for (const chosen of [undefined, ['practice-01'], ['practice-02', 'practice-14']] as (PracticeId[] | undefined)[]) {
      const instrument = createInstrument({ detail, ...(chosen && { practices: chosen }) });
      expect(builtInInstrument(instrument.id)).toEqual(instrument);
      expect(parseInstrument(instrument)).toEqual({ ok: true, value: instrument });
    }
  }
  for (const id of [
    'icma-practices-all',
    'icma-practices-full-15',
    'icma-practices-full-07-03',
    'icma-practices-full-03-03',
    'x-icma-practices-full',
    'icma-practices-full-3',
    'icma-practices-full-01-02-03-04-05-06-07-08-09-10-11-12-13-14',
  ]) {
    expect(builtInInstrument(id)).toBeUndefined();
  }
});

test('names what it cannot use and what would fit', () => {
  // @ts-expect-error there is no such detail
  expect(() => createInstrument({ detail: 'all' })).toThrow('detail "all": expected practices, kinds or full');
  // @ts-expect-error there are fourteen practices
  expect(() => createInstrument({ detail: 'full', practices: ['practice-15'] })).toThrow(ArgumentError);
  expect(() => createInstrument({ detail: 'full', practices: [] })).toThrow('at least one practice');
});
