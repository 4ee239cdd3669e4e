import { toBytes } from './bytes.js';
import type { LedgerRow, Span } from './evidence.js';

/**
 * The way back: the bytes that stood in each of `spans`, regained from the published text by undoing the repairs and
 * cutting it into lines of the lengths that the spans give. Nothing when the text is too long, too short, or does not
 * hold what a repair put in.
 */
export function unrepair(
  published: string,
  spans: readonly Span[],
  rowsIn: ReadonlyMap<Span, readonly LedgerRow[]>,
): Map<Span, Uint8Array> | undefined {
  const bytes = toBytes(published);
  const regained = new Map<Span, Uint8Array>();
  let cursor = 0;
  const take = (length: number) => {
    const piece = bytes.subarray(cursor, Math.max(cursor, cursor + length));
    cursor += piece.length;
    return piece;
  };
  for (const [index, span] of spans.entries()) {
    const pieces: Uint8Array[] = [];
    let position = span.start;
    for (const row of rowsIn.get(span) ?? []) {
      pieces.push(take(row.at - position));
      const now = toBytes(row.now);
      if (!equal(take(now.length), now)) return undefined;
      const was = toBytes(row.was);
      pieces.push(was);
      position = row.at + was.length;
    }
    pieces.push(take(span.end - position));
    const line = concat(pieces);
    if (line.length !== span.end - span.start) return undefined;
    regained.set(span, line);
    const isLast = index === spans.length - 1;
    if (!isLast && line.at(-1) !== hyphen && take(1)[0] !== space) return undefined;
  }
  return cursor === bytes.length ? regained : undefined;
}

const hyphen = 0x2d;
const space = 0x20;

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
