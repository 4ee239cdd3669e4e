import type { EditionEvidence, LedgerRow, Span } from './evidence.js';
import { type PlacedRows, placeRows } from './place-rows.js';
import { type Repaired, repair } from './repair.js';
import { textSpansByKey } from './text-spans.js';

/** What source, spans and ledger of an edition give, before anything is compared with the data. */
export interface DerivedTexts {
  readonly rows: PlacedRows;
  /** Every text, by `field id`, with the byte at which it starts. */
  readonly texts: ReadonlyMap<string, { readonly at: number; readonly derived: Repaired }>;
}

type Origin = Pick<EditionEvidence, 'source' | 'spans' | 'ledger'>;

// The first derivation from a list of spans is kept: thousands of tamperings of the data ask for the same one.
const known = new WeakMap<readonly Span[], { origin: Origin; result: DerivedTexts }>();

/** Derives every text of an edition: ledger(norm(join(spans))). */
export function deriveTexts(origin: Origin): DerivedTexts {
  const before = known.get(origin.spans);
  if (before && isSame(before.origin, origin)) return before.result;
  const rows = placeRows(origin);
  const texts = new Map<string, { at: number; derived: Repaired }>();
  for (const [key, own] of textSpansByKey(origin.spans)) {
    texts.set(key, { at: own[0]?.start ?? 0, derived: repair(origin.source, own, rows.inSpan) });
  }
  const result = { rows, texts };
  if (!before) known.set(origin.spans, { origin, result });
  return result;
}

function isSame(a: Origin, b: Origin): boolean {
  return a.source === b.source && a.ledger.length === b.ledger.length && a.ledger.every(isAt(b.ledger));
}

function isAt(rows: readonly LedgerRow[]) {
  return (row: LedgerRow, index: number) => row === rows[index];
}
