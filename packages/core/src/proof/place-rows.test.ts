import { expect, test } from 'vitest';
import type { LedgerRow, Span } from './evidence.js';
import { placeRows, spanAt } from './place-rows.js';

const spans: Span[] = [
  { start: 0, end: 3, use: 'label', role: 'letter', for: ['x'], text: 'A. ' },
  { start: 3, end: 23, use: 'text', id: 'x', field: 'statement' },
  { start: 23, end: 24, use: 'dropped', why: 'White space.', text: '\n' },
  { start: 24, end: 30, use: 'text', id: 'y', field: 'statement' },
];
const row = (change: Partial<LedgerRow>): LedgerRow => ({
  id: 'x',
  doc: 'd',
  at: 5,
  was: 'inthe',
  now: 'in the',
  kind: 'space',
  why: 'The scan.',
  ...change,
});
const misfits = (...ledger: LedgerRow[]) => placeRows({ spans, ledger }).misfits.length;

test('every byte is found in its span, and no other is', () => {
  for (let at = 0; at < 30; at++)
    expect(spanAt(spans, at)).toBe(spans.find(({ start, end }) => start <= at && at < end));
  expect(spanAt(spans, 30)).toBeUndefined();
  expect(spanAt(spans, -1)).toBeUndefined();
});

test('two repairs in one span may touch each other and may not overlap, counted in bytes', () => {
  expect(misfits(row({}), row({ at: 10 }))).toBe(0);
  expect(misfits(row({}), row({ at: 9 }))).toBe(1);
  expect(misfits(row({ was: '’’', now: '’' }), row({ at: 11 }))).toBe(0);
  expect(misfits(row({ was: '’’', now: '’' }), row({ at: 10 }))).toBe(1);
});

test('a repair stands in a span of its own item: a marker in a label, words in either, nothing in what was dropped', () => {
  expect(misfits(row({ id: 'y' }))).toBe(1);
  expect(misfits(row({ at: 0, was: 'A. ', kind: 'marker' }))).toBe(0);
  expect(misfits(row({ at: 0, was: 'A.', kind: 'space' }))).toBe(0);
  expect(misfits(row({ kind: 'marker' }))).toBe(1);
  expect(misfits(row({ at: 23, was: '\n' }))).toBe(1);
  expect(misfits(row({ at: 99 }))).toBe(1);
});

test('a lost marker stands at the first byte of its item, once', () => {
  const lost = row({ id: 'y', at: 24, was: '', now: 'B.', kind: 'marker' });
  expect(placeRows({ spans, ledger: [lost] }).lostMarkers.get('letter y')).toBe(lost);
  expect(misfits(lost)).toBe(0);
  expect(misfits(lost, lost)).toBe(1);
  expect(misfits({ ...lost, at: 25 })).toBe(1);
  expect(misfits({ ...lost, id: 'z' })).toBe(1);
});

test('a list has one row that declares its order', () => {
  const order = row({ kind: 'order', was: 'B A', now: 'A B' });
  expect(misfits(order)).toBe(0);
  expect(misfits(order, order)).toBe(1);
});
