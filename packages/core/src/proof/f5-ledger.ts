import { textAt, toBytes } from './bytes.js';
import { checkKept } from './check-kept.js';
import { byEdition, type EditionEvidence, type Evidence, editionIds, type LedgerRow } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';
import { placeRows, spanAt } from './place-rows.js';
import { changedCharacters, repairKinds } from './repair-kinds.js';

/** A repair of wording changes at most this many characters. */
const mostCharacters = 2;

/**
 * F5: the ledger is small and honest. Closed kinds, each with its own narrow shape; a repair of wording changes at most
 * two characters; every row quotes the source, says why, and is used exactly once; what only looks odd is listed and
 * stays.
 */
export const f5Ledger: ProofRule = {
  id: 'F5',
  name: 'ledger',
  reads: ['sources', 'spans', 'ledger', 'kept', 'data'],
  *check(evidence) {
    yield* checkStrays(evidence);
    for (const edition of byEdition(evidence)) {
      yield* checkRows(edition);
      yield* checkKept(edition);
    }
  },
  tell: (evidence) => {
    const { ledger, kept } = evidence;
    const kinds = [...repairKinds.keys()].map((kind) =>
      counted(ledger.filter((row) => row.kind === kind).length, kind),
    );
    const inWords = byEdition(evidence).flatMap((edition) =>
      edition.ledger.filter(
        ({ kind, at }) => kind !== 'order' && kind !== 'marker' && spanAt(edition.spans, at)?.use === 'text',
      ),
    );
    const characters = counted(sumOf(inWords, changedCharacters), 'characters');
    return `${counted(ledger.length, 'repairs')} (${kinds.join(', ')}); ${inWords.length} of them in words, ${characters}; ${counted(kept.length, 'odd places kept as printed')}`;
  },
};

function* checkStrays(evidence: Evidence): Iterable<Finding> {
  const known = new Set(editionIds(evidence));
  for (const [file, rows] of [
    [files.ledger, evidence.ledger],
    [files.kept, evidence.kept],
  ] as const) {
    for (const { doc, at, id } of rows) {
      if (!known.has(doc)) yield { file, at, message: `A row of ${id} for a document that is not there.`, found: doc };
    }
  }
}

function* checkRows(edition: EditionEvidence): Iterable<Finding> {
  for (const { id, at } of placeRows(edition).misfits) {
    yield { file: files.ledger, at, message: `${id}: the row fits nowhere, or another already does its work.` };
  }
  for (const row of edition.ledger) {
    for (const fault of faultsOf(row, edition)) {
      yield { file: files.ledger, at: row.at, ...fault, message: `${row.id}: ${fault.message}` };
    }
  }
}

function* faultsOf(row: LedgerRow, { source, spans }: EditionEvidence): Iterable<Omit<Finding, 'file' | 'at'>> {
  const { at, was, now, why } = row;
  const kind = repairKinds.get(row.kind);
  if (kind === undefined) {
    yield { message: 'no kind of repair.', expected: [...repairKinds.keys()].join(', '), found: row.kind };
    return;
  }
  if (!kind.fits(was, now)) yield { message: `not what a ${row.kind} repair may do.`, expected: was, found: now };
  if (kind.isWording && changedCharacters(row) > mostCharacters) {
    yield { message: `changes more than ${mostCharacters} characters.`, expected: was, found: now };
  }
  if (!/^The .+\.$/.test(why)) {
    yield { message: 'does not say why, in a sentence that starts with what is repaired.', found: why };
  }
  if (row.kind === 'order') return; // F3 compares its letters with what stands there.
  const end = at + toBytes(was).length;
  const stands = textAt(source, at, end);
  if (stands !== was) yield { message: 'quotes something else than the source.', expected: stands, found: was };
  if (end > (spanAt(spans, at)?.end ?? 0)) yield { message: 'reaches beyond its span.', found: was };
}
