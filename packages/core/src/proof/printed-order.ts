import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';
import type { LedgerRow, Span } from './evidence.js';
import { wordingOf } from './wording.js';

/**
 * Texts and headings of a document in the order in which it is meant to be read: `field id` for a text,
 * `heading id` for a heading.
 */
export function readingOrder(document: CodeOfEthics | IcmaPractices): string[] {
  const keys = wordingOf(document).map(({ field, id }) => `${field} ${id}`);
  if (document.id === 'code-of-ethics') return [`heading ${document.id}`, ...keys];
  const firstOf = new Map<string, string[]>();
  // The heading of the document stands over its introduction.
  const introduction = document.introduction[0];
  if (introduction) firstOf.set(`statement ${introduction.id}`, [`heading ${document.id}`]);
  for (const { id, leadership, management } of document.practices) {
    firstOf.set(`statement ${id}`, [`heading ${id}`]);
    if (leadership[0]) firstOf.set(`statement ${leadership[0].id}`, [`heading ${id}-leadership`]);
    if (management[0]) firstOf.set(`statement ${management[0].id}`, [`heading ${id}-management`]);
  }
  return keys.flatMap((key) => [...(firstOf.get(key) ?? []), key]);
}

/** The same keys in the order in which they stand in the scan; lines of one text that follow each other count once. */
export function scannedOrder(spans: readonly Span[]): { key: string; at: number }[] {
  const order: { key: string; at: number }[] = [];
  for (const span of spans) {
    const key = keyOf(span);
    if (key !== undefined && order.at(-1)?.key !== key) order.push({ key, at: span.start });
  }
  return order;
}

/**
 * The scanned order with the shuffled lists put right: a row that declares another order names the letters as they
 * stand (`was`) and as they are meant (`now`). Gives the row instead when the letters do not stand so.
 */
export function putRight(
  scanned: readonly { key: string; at: number }[],
  orders: Iterable<LedgerRow>,
): { keys: string[] } | { misfit: LedgerRow } {
  const keys = scanned.map(({ key }) => key);
  for (const row of orders) {
    const start = scanned.findIndex(({ at }) => at === row.at);
    const was = listKeys(row.id, row.was);
    if (start === -1 || was.some((key, index) => keys[start + index] !== key)) return { misfit: row };
    keys.splice(start, was.length, ...listKeys(row.id, row.now));
  }
  return { keys };
}

function listKeys(list: string, letters: string): string[] {
  return letters.split(' ').map((letter) => `statement ${list}-${letter.toLowerCase()}`);
}

function keyOf(span: Span): string | undefined {
  if (span.use === 'text') return `${span.field} ${span.id}`;
  if (span.use === 'label' && span.role === 'heading') return `heading ${span.for.join(' ')}`;
  return undefined;
}
