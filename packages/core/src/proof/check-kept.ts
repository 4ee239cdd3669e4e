import { textAt, toBytes } from './bytes.js';
import type { EditionEvidence, KeptRow } from './evidence.js';
import { type Finding, files } from './finding.js';
import { spanAt } from './place-rows.js';
import { wordingOf } from './wording.js';

/**
 * The part of F5 about what looks odd and stays: each row quotes the source in a span of its item, no repair touches
 * it, the published text still has it; and every straight apostrophe or quotation mark that is published is listed.
 */
export function* checkKept(edition: EditionEvidence): Iterable<Finding> {
  const { kept, data } = edition;
  const texts = wordingOf(data);
  for (const row of kept) {
    for (const fault of faultsOf(row, edition)) {
      yield { file: files.kept, at: row.at, ...fault, message: `${row.id}: ${fault.message}` };
    }
    if (!texts.some(({ id, text }) => id === row.id && text.includes(row.text)) && !isHeading(row, edition)) {
      yield { file: files.kept, at: row.at, message: `${row.id}: no longer published as printed.`, expected: row.text };
    }
  }
  for (const { id, text } of texts) {
    const listed = kept.filter((row) => row.id === id).map((row) => straightMarks(row.text));
    const [expected, found] = [listed.reduce((sum, marks) => sum + marks, 0), straightMarks(text)];
    if (expected !== found) {
      const message = `${id}: a straight apostrophe or quotation mark that is not listed, or one listed that is gone.`;
      yield { file: files.kept, message, expected: `${expected} listed`, found: text };
    }
  }
}

function* faultsOf(row: KeptRow, { source, spans, ledger }: EditionEvidence): Iterable<Omit<Finding, 'file' | 'at'>> {
  const end = row.at + toBytes(row.text).length;
  const stands = textAt(source, row.at, end);
  if (stands !== row.text) {
    yield { message: 'quotes something else than the source.', expected: stands, found: row.text };
  }
  const span = spanAt(spans, row.at);
  const isOwn = span?.use === 'text' ? span.id === row.id : span?.use === 'label' && span.for.includes(row.id);
  if (!isOwn || end > (span?.end ?? 0)) yield { message: 'stands outside its item.', found: row.text };
  const touches = ledger.find(({ at, was }) => was !== '' && at < end && at + toBytes(was).length > row.at);
  if (touches && touches.kind !== 'order') yield { message: 'is kept and repaired at once.', found: row.text };
  if (!/\w.*\.$/.test(row.why)) yield { message: 'does not say what is odd, in a sentence.', found: row.why };
}

function isHeading({ at }: KeptRow, { spans }: EditionEvidence): boolean {
  return spanAt(spans, at)?.use === 'label';
}

function straightMarks(text: string): number {
  return text.match(/['"]/g)?.length ?? 0;
}
