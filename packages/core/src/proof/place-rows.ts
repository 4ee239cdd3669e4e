import { toBytes } from './bytes.js';
import type { EditionEvidence, LabelSpan, LedgerRow, Span, TextSpan } from './evidence.js';

/** Where each row of the ledger does its work. A row stands in at most one of the places. */
export interface PlacedRows {
  /** Repairs of what stands in a text or label span, by ascending offset. */
  readonly inSpan: ReadonlyMap<Span, readonly LedgerRow[]>;
  /** Markers that the scan lost altogether, by `role id`; they stand where the text of their item starts. */
  readonly lostMarkers: ReadonlyMap<string, LedgerRow>;
  /** Rows that declare another order, by the id of their list. */
  readonly orders: ReadonlyMap<string, LedgerRow>;
  /** Rows that fit nowhere, or where another row already stands. */
  readonly misfits: readonly LedgerRow[];
}

/** Finds the place of each row by its kind, its offset and its id. */
export function placeRows({ spans, ledger }: Pick<EditionEvidence, 'spans' | 'ledger'>): PlacedRows {
  const inSpan = new Map<Span, LedgerRow[]>();
  const lostMarkers = new Map<string, LedgerRow>();
  const orders = new Map<string, LedgerRow>();
  const misfits: LedgerRow[] = [];
  const starts = firstTextSpans(spans);

  for (const row of ledger) {
    if (row.kind === 'order') {
      if (orders.has(row.id)) misfits.push(row);
      else orders.set(row.id, row);
    } else if (row.kind === 'marker' && row.was === '') {
      const first = starts.get(row.id);
      const key = first === undefined ? '' : lostRole(first, row);
      if (first?.start !== row.at || lostMarkers.has(key)) misfits.push(row);
      else lostMarkers.set(key, row);
    } else {
      const span = spanAt(spans, row.at);
      const rows = span && (inSpan.get(span) ?? []);
      const before = rows?.at(-1);
      const fits =
        span && stands(row, span) && (before === undefined || before.at + toBytes(before.was).length <= row.at);
      if (fits) inSpan.set(span, [...(rows ?? []), row]);
      else misfits.push(row);
    }
  }
  return { inSpan, lostMarkers, orders, misfits };
}

/** The span that byte `at` lies in, in spans sorted by offset. */
export function spanAt(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

function firstTextSpans(spans: readonly Span[]): Map<string, TextSpan> {
  const starts = new Map<string, TextSpan>();
  for (const span of spans) if (span.use === 'text' && !starts.has(span.id)) starts.set(span.id, span);
  return starts;
}

function lostRole(first: TextSpan, row: LedgerRow): string {
  return `${first.field === 'title' ? 'listed-number' : 'letter'} ${row.id}`;
}

/** A marker row repairs a label; the other kinds repair either, but none of them what was dropped. */
function stands(row: LedgerRow, span: Span): span is TextSpan | LabelSpan {
  if (span.use === 'label') return span.for[0] === row.id;
  return span.use === 'text' && span.id === row.id && row.kind !== 'marker';
}
