import { checkLabels } from './check-labels.js';
import { checkOrder } from './check-order.js';
import { byEdition, type EditionEvidence } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';
import { listsOf, markersOf } from './markers.js';
import { type PlacedRows, placeRows } from './place-rows.js';
import { repair } from './repair.js';
import { textSpansByKey } from './text-spans.js';
import { wordingOf } from './wording.js';

/**
 * F3: every published text is ledger(norm(join(spans))), byte for byte; every number, letter and heading reads as the
 * data says; and all of it stands in the order of the data.
 */
export const f3Derivation: ProofRule = {
  id: 'F3',
  name: 'derivation',
  reads: ['sources', 'spans', 'ledger', 'data'],
  *check(evidence) {
    for (const edition of byEdition(evidence)) {
      const rows = placeRows(edition);
      yield* checkTexts(edition, rows);
      yield* checkLabels(edition, rows);
      yield* checkOrder(edition, rows);
    }
  },
  tell: (evidence) => {
    const data = byEdition(evidence).map((edition) => edition.data);
    const texts = sumOf(data, (document) => wordingOf(document).length);
    const markers = sumOf(data, (document) => markersOf(document).length + listsOf(document).length);
    return `${counted(texts, 'texts')} follow byte for byte, ${counted(markers, 'numbers, letters and headings')} read as they must`;
  },
};

function* checkTexts({ edition, source, spans, data }: EditionEvidence, { inSpan }: PlacedRows): Iterable<Finding> {
  const spansOf = textSpansByKey(spans);
  for (const { id, field, text } of wordingOf(data)) {
    const own = spansOf.get(`${field} ${id}`);
    spansOf.delete(`${field} ${id}`);
    if (own?.[0] === undefined) {
      const message = `No span gives the ${field} of ${id}, or two items claim it.`;
      yield { file: files.spans, message, found: text };
      continue;
    }
    const derived = repair(source, own, inSpan);
    if ('misfit' in derived) {
      const message = `A repair of ${id} does not find what it repairs.`;
      yield { file: files.ledger, at: derived.misfit.at, message, expected: derived.misfit.was };
    } else if (derived.text !== text) {
      const message = `The ${field} of ${id} is not what the source gives.`;
      yield { file: files.source(edition), at: own[0].start, message, expected: derived.text, found: text };
    }
  }
  for (const [key, [span]] of spansOf) {
    yield { file: files.spans, ...(span && { at: span.start }), message: `A text that no item has: ${key}.` };
  }
}
