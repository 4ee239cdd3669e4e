import type { ItemId } from '../types/item-id.js';
import type { Passage, Provenance, Repair } from '../types/provenance.js';
import { textAt } from './bytes.js';
import { byEdition, type EditionEvidence, type Evidence, type LabelSpan, type TextSpan } from './evidence.js';
import { locatorsOf } from './locators.js';
import { placeRows } from './place-rows.js';

/** The provenance of every item, in printed order, derived from spans, ledger and sources. */
export function deriveProvenance(evidence: Evidence): Record<string, Provenance> {
  return Object.fromEntries(
    byEdition(evidence).flatMap((edition) =>
      [...locatorsOf(edition.data)].map(([id, locator]) => [id, provenanceOf(id as ItemId, locator, edition)]),
    ),
  );
}

function provenanceOf(id: ItemId, locator: string, evidence: EditionEvidence): Provenance {
  const { data, frozen } = evidence;
  return {
    id,
    document: data.id,
    edition: data.edition,
    locator,
    file: frozen.source.file,
    passages: passagesOf(id, evidence),
    repairs: repairsOf(id, evidence),
  };
}

function passagesOf(id: string, { spans, source }: EditionEvidence): Passage[] {
  const parts = new Map<Passage['part'], [start: number, end: number][]>();
  for (const span of spans) {
    const part = partOf(span, id);
    if (part === undefined || span.use === 'dropped') continue;
    const stretches = parts.get(part) ?? [];
    parts.set(part, stretches);
    const last = stretches.at(-1);
    // Lines with nothing but white space between them are one stretch.
    if (last && textAt(source, last[1], span.start).trim() === '') last[1] = span.end;
    else stretches.push([span.start, span.end]);
  }
  return [...parts].map(([part, stretches]) => ({
    part,
    spans: stretches,
    scanned: stretches.map(([start, end]) => textAt(source, start, end)).join('\n'),
  }));
}

function partOf(span: EditionEvidence['spans'][number], id: string): Passage['part'] | undefined {
  if (span.use === 'text') return span.id === id ? span.field : undefined;
  return span.use === 'label' && span.for.includes(id) ? span.role : undefined;
}

function repairsOf(id: string, evidence: EditionEvidence): Repair[] {
  const { inSpan } = placeRows(evidence);
  const spanOf = new Map([...inSpan].flatMap(([span, rows]) => rows.map((row) => [row, span as TextSpan | LabelSpan])));
  return evidence.ledger
    .filter((row) => {
      if (row.kind === 'order') return id.startsWith(`${row.id}-`);
      const span = spanOf.get(row);
      return span?.use === 'label' ? span.for.includes(id) : row.id === id;
    })
    .map(({ kind, at, was, now, why }) => ({ kind: kind as Repair['kind'], at, was, now, why }));
}
