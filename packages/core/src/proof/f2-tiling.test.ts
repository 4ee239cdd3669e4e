import { expect, test } from 'vitest';
import { f2Tiling } from './f2-tiling.js';
import { code, practices, spanAtByte, tampered } from './fixtures/tampered.js';

const messages = (change: Parameters<typeof tampered>[0]) =>
  [...f2Tiling.check(tampered(change))].map(({ at, message }) => [at, message]);

test('a byte that no span covers is noticed where it is', () => {
  expect(messages(({ spans }) => spanAtByte(spans[code]!, 316).start++)).toContainEqual([
    316,
    'Bytes that no span covers.',
  ]);
});

test('a byte that two spans cover is noticed where it is', () => {
  expect(messages(({ spans }) => spanAtByte(spans[code]!, 316).start--)).toContainEqual([
    316,
    'Bytes that two spans cover.',
  ]);
});

test('spans that end before their source does are noticed', () => {
  expect(messages(({ spans }) => spans[practices]!.pop())).toHaveLength(1);
});

test('a label or a dropped span that quotes something else is noticed with both texts', () => {
  const changed = tampered(({ spans }) => {
    Object.assign(spanAtByte(spans[code]!, 313), { text: '7. ' });
  });
  expect([...f2Tiling.check(changed)]).toEqual([expect.objectContaining({ at: 313, expected: '1. ', found: '7. ' })]);
});

test('words may not be dropped as white space, nor white space for another reason', () => {
  expect(
    messages(({ spans }) => Object.assign(spanAtByte(spans[practices]!, 2304), { why: 'White space.' })),
  ).toHaveLength(1);
  expect(messages(({ spans }) => Object.assign(spanAtByte(spans[code]!, 0), { why: 'Ornament.' }))).toHaveLength(1);
});

test('a span that cuts through a curly quotation mark is noticed', () => {
  const found = messages(({ spans }) => {
    const index = spans[practices]!.findIndex(({ start }) => start === 296);
    spans[practices]![index]!.start = 297;
    spans[practices]![index - 1]!.end = 297;
  });
  expect(found).toContainEqual([297, 'A span that cuts through a character.']);
});

test('a text span is the words of one line: a space at its end or a line break inside is noticed', () => {
  const space = messages(({ spans }) => {
    Object.assign(spanAtByte(spans[code]!, 313), { use: 'text', id: 'tenet-01', field: 'statement' });
  });
  expect(space).toEqual([[313, 'A text span holds the words of one line, without white space around them.']]);
  const twoLines = messages(({ spans }) => {
    const index = spans[practices]!.findIndex(({ start }) => start === 16);
    const [first, , last] = spans[practices]!.splice(index, 3);
    spans[practices]!.splice(index, 0, { ...first!, end: last!.end });
  });
  expect(twoLines).toEqual([[16, 'A text span holds the words of one line, without white space around them.']]);
});

test('a span without a byte is noticed, even where the tiling holds', () => {
  const found = messages(({ spans }) => {
    const index = spans[code]!.findIndex(({ start }) => start === 316);
    spans[code]!.splice(index, 0, { start: 316, end: 316, use: 'dropped', why: 'White space.', text: '' });
  });
  expect(found).toEqual([[316, 'A span without a byte.']]);
});

test('a use that does not exist is noticed', () => {
  expect(messages(({ spans }) => Object.assign(spanAtByte(spans[code]!, 316), { use: 'txet' }))).toHaveLength(1);
});
