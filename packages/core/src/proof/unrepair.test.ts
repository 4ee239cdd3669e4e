import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt, toBytes } from './bytes.js';
import type { LedgerRow, Span } from './evidence.js';
import { repair } from './repair.js';
import { unrepair } from './unrepair.js';

const word = fc.stringMatching(/^[a-z’é]{1,8}$/);
const line = fc.array(word, { minLength: 1, maxLength: 6 });

test('any scanned lines with any repaired words come back byte for byte', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat(4)),
      word,
      (lines, dice, now) => {
        const texts = lines.map(
          (words, index) => `${words.join(' ')}${index < lines.length - 1 && dice.next().value === 0 ? '-' : ''}`,
        );
        const source = toBytes(texts.join('\n'));
        const rows = new Map<Span, LedgerRow[]>();
        let start = 0;
        const spans = texts.map((text, index): Span => {
          const span: Span = { start, end: start + toBytes(text).length, use: 'text', id: 'x', field: 'statement' };
          const was = lines[index]![0]!;
          if (dice.next().value === 1)
            rows.set(span, [{ id: 'x', doc: 'd', at: start, was, now, kind: 'char', why: '' }]);
          start = span.end + 1;
          return span;
        });
        const repaired = repair(source, spans, rows);
        if (!('text' in repaired)) throw new Error('misfit');
        const regained = unrepair(repaired.text, spans, rows)!;
        for (const [span, bytes] of regained)
          expect(textAt(bytes, 0, bytes.length)).toBe(textAt(source, span.start, span.end));
        expect(regained.size).toBe(spans.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a text with a character too many or too few, or without the repaired word, has no way back', () => {
  const span: Span = { start: 0, end: 4, use: 'text', id: 'x', field: 'statement' };
  const rows = new Map([
    [span as Span, [{ id: 'x', doc: 'd', at: 0, was: 'sawy', now: 'savvy', kind: 'char', why: '' }]],
  ]);
  expect(unrepair('savvy', [span], rows)).toBeDefined();
  for (const text of ['savvy!', 'savv', 'sawyy', '']) expect(unrepair(text, [span], rows), text).toBeUndefined();
});
