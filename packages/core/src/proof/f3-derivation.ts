import { checkLabels } from './check-labels.js';
import { checkOrder } from './check-order.js';
import { type DerivedTexts, deriveTexts } from './derive-texts.js';
import { byEdition, type EditionEvidence } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';
import { listsOf, markersOf } from './markers.js';
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
      const derived = deriveTexts(edition);
      yield* checkTexts(edition, derived);
      yield* checkLabels(edition, derived.rows);
      yield* checkOrder(edition, derived.rows);
    }
  },
  tell: (evidence) => {
    const data = byEdition(evidence).map((edition) => edition.data);
    const texts = sumOf(data, (document) => wordingOf(document).length);
    const markers = sumOf(data, (document) => markersOf(document).length + listsOf(document).length);
    return `${counted(texts, 'texts')} follow byte for byte, ${counted(markers, 'numbers, letters and headings')} read as they must`;
  },
};

function* checkTexts({ edition, data }: EditionEvidence, { texts }: DerivedTexts): Iterable<Finding> {
  const unclaimed = new Set(texts.keys());
  for (const { id, field, text } of wordingOf(data)) {
    const key = `${field} ${id}`;
    const own = texts.get(key);
    if (own === undefined || !unclaimed.delete(key)) {
      const message = `No span gives the ${field} of ${id}, or two items claim it.`;
      yield { file: files.spans, message, found: text };
    } else if ('misfit' in own.derived) {
      const { misfit, found } = own.derived;
      const message = `A repair of ${id} does not find what it repairs.`;
      yield { file: files.ledger, at: misfit.at, message, expected: misfit.was, found };
    } else if (own.derived.text !== text) {
      const message = `The ${field} of ${id} is not what the source gives.`;
      yield { file: files.source(edition), at: own.at, message, expected: own.derived.text, found: text };
    }
  }
  for (const key of unclaimed) {
    yield { file: files.spans, at: texts.get(key)?.at ?? 0, message: `A text that no item has: ${key}.` };
  }
}
