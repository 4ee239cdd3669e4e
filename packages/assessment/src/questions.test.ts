import { dimensions, practices } from '@icma-sdk/core';
import { expect, test } from 'vitest';
import { createInstrument } from './create-instrument.js';
import { ArgumentError } from './errors.js';
import { estimateTime, WORDS } from './estimate-time.js';
import { placeOf } from './place-of.js';
import { questions } from './questions.js';

test('a dimension is asked in its own words', () => {
  const full = questions(createInstrument({ detail: 'full' }));
  expect(full.map(({ statement }) => statement)).toEqual(dimensions.map(({ statement }) => statement));
  expect(full.map(({ dimensions: covered }) => covered[0])).toEqual(dimensions);
  expect(full[0]).toMatchObject({
    itemId: 'practice-01-leadership-a',
    practiceId: 'practice-01',
    kind: 'leadership',
    title: practices[0]!.title,
    prompt: null,
  });
});

test('a practice, and one kind of it, is asked by its definition and says what it covers', () => {
  const [practice] = questions(createInstrument({ detail: 'practices', practices: ['practice-07'] }));
  expect(practice).toMatchObject({ kind: null, statement: practices[6]!.statement });
  expect(practice!.dimensions).toHaveLength(14);
  const [leadership, management] = questions(createInstrument({ detail: 'kinds', practices: ['practice-07'] }));
  expect(leadership).toMatchObject({ kind: 'leadership', statement: practices[6]!.statement });
  expect(leadership!.dimensions).toEqual(practices[6]!.leadership);
  expect(management!.dimensions).toEqual(practices[6]!.management);
});

test('shows the prompt of a custom item beside the wording, and nothing for an edition that we do not hold', () => {
  const instrument = {
    ...createInstrument({ detail: 'practices' }),
    items: [{ id: 'practice-03', prompt: 'And you?' }],
  };
  expect(questions(instrument)).toMatchObject([{ prompt: 'And you?', statement: practices[2]!.statement }]);
  expect(questions({ ...instrument, edition: 'icma-practices@2031-01' })).toEqual([]);
  expect(questions({ ...instrument, items: [{ id: 'practice-77' }, { id: 'x' }] })).toEqual([]);
});

test('the time to expect grows with the detail and with what is asked', () => {
  const [short, middle, long] = (['practices', 'kinds', 'full'] as const).map((detail) => createInstrument({ detail }));
  expect(estimateTime(short!)).toEqual({ low: 2, high: 5 });
  expect(estimateTime(middle!)).toEqual({ low: 8, high: 16 });
  expect(estimateTime(long!)).toEqual({ low: 20, high: 48 });
  expect(estimateTime(long!, 3)).toEqual({ low: 36, high: 89 });
  for (const asks of [Number.NaN, -1, 4, 1.5]) expect(() => estimateTime(long!, asks)).toThrow(ArgumentError);
  expect(estimateTime({ ...short!, items: [{ id: 'practice-01' }] })).toEqual({ low: 1, high: 1 });
});

test('an item id says where it belongs', () => {
  expect(placeOf('practice-07')).toEqual({ practiceId: 'practice-07', kind: null, letter: null });
  expect(placeOf('practice-07-management')).toEqual({ practiceId: 'practice-07', kind: 'management', letter: null });
  expect(placeOf('practice-07-leadership-a')).toEqual({ practiceId: 'practice-07', kind: 'leadership', letter: 'a' });
  for (const id of [
    'practice-7',
    'practice-07-lead',
    'practice-07-leadership-A',
    'practice-07-a',
    'xpractice-07',
    '',
  ]) {
    expect(placeOf(id)).toBeUndefined();
  }
});

test('the words to read are counted in the edition', () => {
  const words = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const statements = practices.map(({ statement }) => statement);
  const covered = dimensions.map(({ statement }) => statement);
  expect(WORDS).toEqual([
    Math.round(words(statements) / 14),
    Math.round(words(statements) / 14 + words(covered) / 28 / 2),
    Math.round(words(covered) / 166),
  ]);
});
