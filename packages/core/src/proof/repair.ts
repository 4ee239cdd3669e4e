import { textAt } from './bytes.js';
import type { LedgerRow, Span } from './evidence.js';
import { norm } from './norm.js';

/** What a derivation gives: the text, or the row whose `was` does not stand where it says, and what does. */
export type Repaired = { readonly text: string } | { readonly misfit: LedgerRow; readonly found: string };

// A private-use character: it stands in no source, is no white space, and NFC leaves it alone.
const mark = '\uE000';

/**
 * ledger(norm(join(spans))): the lines of `spans` joined, made one line by `normalise`, and repaired by the rows that
 * stand in them.
 */
export function repair(
  source: Uint8Array,
  spans: readonly Span[],
  rowsIn: ReadonlyMap<Span, readonly LedgerRow[]>,
  normalise: (text: string) => string = norm,
): Repaired {
  const rows: LedgerRow[] = [];
  const lines = spans.map((span) => {
    let line = '';
    let from = span.start;
    for (const row of rowsIn.get(span) ?? []) {
      line += textAt(source, from, row.at) + mark;
      from = row.at;
      rows.push(row);
    }
    return line + textAt(source, from, span.end);
  });
  const [head = '', ...tails] = normalise(lines.join('\n')).split(mark);
  let text = head;
  for (const [index, tail] of tails.entries()) {
    const row = rows[index];
    if (row === undefined) break;
    if (!tail.startsWith(row.was)) return { misfit: row, found: tail.slice(0, row.was.length) };
    text += row.now + tail.slice(row.was.length);
  }
  return { text };
}
