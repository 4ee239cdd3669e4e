import type { EditionEvidence } from './evidence.js';
import { type Finding, files } from './finding.js';
import type { PlacedRows } from './place-rows.js';
import { putRight, readingOrder, scannedOrder } from './printed-order.js';

/** The part of F3 about order: texts and headings stand as the data has them, but where the ledger says otherwise. */
export function* checkOrder({ edition, spans, data }: EditionEvidence, { orders }: PlacedRows): Iterable<Finding> {
  const scanned = scannedOrder(spans);
  const right = putRight(scanned, orders.values());
  if ('misfit' in right) {
    const { at, id, was } = right.misfit;
    const message = `The texts of ${id} do not stand in this order.`;
    yield { file: files.ledger, at, message, expected: lettersAt(scanned, at, id), found: was };
    return;
  }
  const expected = readingOrder(data);
  const length = Math.max(expected.length, right.keys.length);
  for (let index = 0; index < length; index++) {
    if (expected[index] === right.keys[index]) continue;
    yield {
      file: files.source(edition),
      at: scanned[index]?.at ?? 0,
      message: 'The document has another order than the data.',
      expected: expected[index] ?? '(nothing)',
      found: right.keys[index] ?? '(nothing)',
    };
    return; // All that follows is shifted as well.
  }
}

/** The letters of a list in the order in which they stand from byte `at` on. */
function lettersAt(scanned: ReturnType<typeof scannedOrder>, at: number, list: string): string {
  const prefix = `statement ${list}-`;
  return scanned
    .filter((block) => block.at >= at && block.key.startsWith(prefix))
    .map(({ key }) => key.slice(prefix.length).toUpperCase())
    .join(' ');
}
