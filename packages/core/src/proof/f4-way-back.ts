import { textAt, toBytes } from './bytes.js';
import { canonicalMarkers, readsAs } from './check-labels.js';
import { byEdition, type EditionEvidence, type Span } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';
import { listsOf } from './markers.js';
import { placeRows } from './place-rows.js';
import { sha256 } from './sha256.js';
import { textSpansByKey } from './text-spans.js';
import { unrepair } from './unrepair.js';
import { wordingOf } from './wording.js';

/** F4: the data, with the repairs undone, the labels and what was dropped, gives back every source to the same sha256. */
export const f4WayBack: ProofRule = {
  id: 'F4',
  name: 'way back',
  reads: ['spans', 'ledger', 'frozen', 'data'],
  *check(evidence) {
    for (const edition of byEdition(evidence)) yield* checkEdition(edition);
  },
  tell: (evidence) => {
    const editions = byEdition(evidence);
    const bytes = sumOf(editions, ({ frozen }) => frozen.source.bytes);
    return `${counted(editions.length, 'files')}, ${counted(bytes, 'bytes')} regenerated from data, ledger, labels and dropped spans`;
  },
};

function* checkEdition(evidence: EditionEvidence): Iterable<Finding> {
  const { edition, source, frozen } = evidence;
  const file = files.source(edition);
  const regained = regenerate(evidence);
  if ('lost' in regained) {
    const { what, at, found } = regained.lost;
    yield { file, at, message: `There is no way back from ${what}.`, expected: textAt(source, at, at + 60), found };
    return;
  }
  const { bytes } = regained;
  if (sha256(bytes) === frozen.source.sha256) return;
  // The source itself is read only to tell where the two part: the verdict rests on the frozen hash.
  const at = Math.max(
    0,
    bytes.findIndex((byte, index) => byte !== source[index]),
  );
  const message = 'The data does not give back the source.';
  yield { file, at, message, expected: textAt(source, at, at + 60), found: textAt(bytes, at, at + 60) };
}

/** A source made from everything but itself; or what has no way back, and where. */
export function regenerate(
  evidence: Omit<EditionEvidence, 'source'>,
): { bytes: Uint8Array } | { lost: { what: string; at: number; found: string } } {
  const { spans, frozen, data } = evidence;
  const { inSpan } = placeRows(evidence);
  const bytes = new Uint8Array(frozen.source.bytes);
  const put = (span: Span, piece: Uint8Array) => {
    const fits = piece.length === span.end - span.start && span.start >= 0 && span.end <= bytes.length;
    if (fits) bytes.set(piece, span.start);
    return fits;
  };

  const spansOf = textSpansByKey(spans);
  for (const { id, field, text } of wordingOf(data)) {
    const own = spansOf.get(`${field} ${id}`) ?? [];
    const pieces = unrepair(text, own, inSpan);
    if (pieces === undefined || ![...pieces].every(([span, piece]) => put(span, piece))) {
      return { lost: { what: `the ${field} of ${id}`, at: own[0]?.start ?? 0, found: text } };
    }
  }
  const canonical = canonicalMarkers(data);
  const lists = new Set(listsOf(data).map(({ id }) => id));
  for (const [index, span] of spans.entries()) {
    if (span.use === 'text') continue;
    // Headings over lists are no part of the data, so they come from where they are quoted, as dropped spans do.
    const isQuoted = span.use !== 'label' || (span.role === 'heading' && lists.has(span.for[0] ?? ''));
    const piece = isQuoted
      ? toBytes(span.text)
      : unrepair(readsAs(span, spans[index + 1], canonical), [span], inSpan)?.get(span);
    if (piece === undefined || !put(span, piece)) {
      return { lost: { what: `a ${span.use} span`, at: span.start, found: span.text } };
    }
  }
  return { bytes };
}
