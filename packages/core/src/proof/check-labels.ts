import type { Kind } from '../types/dimension.js';
import type { EditionEvidence, LabelSpan, Span } from './evidence.js';
import { type Finding, files } from './finding.js';
import { isListHeading, listsOf, markersOf } from './markers.js';
import type { PlacedRows } from './place-rows.js';
import { repair } from './repair.js';

/**
 * The part of F3 about numbers, letters and headings: repaired, each reads exactly as the data says, parted by a space
 * from a text on its line; each marker of the data has exactly one source per role; letters stand in their own list.
 */
export function* checkLabels({ source, spans, data }: EditionEvidence, rows: PlacedRows): Iterable<Finding> {
  const canonical = canonicalMarkers(data);
  const lists = new Map(listsOf(data).map(({ id, kind }) => [id, kind]));
  const open = new Set([...canonical.keys(), ...[...lists.keys()].map((id) => `heading ${id}`)]);
  let heading: string | undefined;

  for (const [index, span] of spans.entries()) {
    if (span.use !== 'label') continue;
    const at = span.start;
    for (const key of span.for.map((id) => `${span.role} ${id}`)) if (!open.delete(key)) yield claimedTwice(key, at);
    if (span.role === 'heading') heading = span.for[0];
    if (span.role === 'letter' && span.for.some((id) => heading === undefined || !id.startsWith(`${heading}-`))) {
      yield { file: files.spans, at, message: 'A letter outside its list.', found: span.for.join(' ') };
    }
    const kind = span.role === 'heading' ? lists.get(heading ?? '') : undefined;
    const fault =
      kind === undefined ? misread(source, span, spans[index + 1], canonical, rows) : wrongHeading(span, kind);
    if (fault) yield fault;
  }
  for (const [key, { at, id, now }] of rows.lostMarkers) {
    if (!open.delete(key)) yield claimedTwice(key, at);
    const expected = canonical.get(key);
    if (expected !== now) {
      const message = `The lost marker of ${id} reads otherwise.`;
      yield { file: files.ledger, at, message, expected: expected ?? '(none)', found: now };
    }
  }
  for (const key of open) yield { file: files.spans, message: `The marker is missing: ${key}.` };
}

/** Markers as printed, by `role id`. */
export function canonicalMarkers(data: EditionEvidence['data']): Map<string, string> {
  return new Map(markersOf(data).map(({ role, id, text }) => [`${role} ${id}`, text]));
}

/** What a label reads as once repaired: its markers, and the space that parts it from what follows on its line. */
export function readsAs(label: LabelSpan, next: Span | undefined, canonical: ReadonlyMap<string, string>): string {
  const markers = label.for.map((id) => canonical.get(`${label.role} ${id}`)).join(' ');
  return next === undefined || next.use === 'dropped' ? markers : `${markers} `;
}

function claimedTwice(key: string, at: number): Finding {
  return { file: files.spans, at, message: `No item has this marker, or it has two: ${key}.` };
}

function wrongHeading(span: LabelSpan, kind: Kind): Finding | undefined {
  if (isListHeading(span.text, kind)) return undefined;
  return { file: files.spans, at: span.start, message: `No heading over a ${kind} list.`, found: span.text };
}

function misread(
  source: Uint8Array,
  span: LabelSpan,
  next: Span | undefined,
  canonical: ReadonlyMap<string, string>,
  { inSpan }: PlacedRows,
): Finding | undefined {
  const expected = readsAs(span, next, canonical);
  const repaired = repair(source, [span], inSpan, (text) => text);
  if ('misfit' in repaired) {
    const { at, id, was } = repaired.misfit;
    const message = `A repair of ${id} does not find what it repairs.`;
    return { file: files.ledger, at, message, expected: was, found: repaired.found };
  }
  if (repaired.text === expected) return undefined;
  const message = `The marker of ${span.for.join(', ')} reads otherwise.`;
  return { file: files.spans, at: span.start, message, expected, found: repaired.text };
}
