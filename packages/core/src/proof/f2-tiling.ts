import { textAt } from './bytes.js';
import { byEdition, type EditionEvidence, type Span } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';

/** F2: text, label and dropped spans tile each source exactly, without gap or overlap, and quote what stands there. */
export const f2Tiling: ProofRule = {
  id: 'F2',
  name: 'tiling',
  reads: ['sources', 'spans'],
  *check(evidence) {
    for (const edition of byEdition(evidence)) yield* checkEdition(edition);
  },
  tell: (evidence) => {
    const spans = byEdition(evidence).flatMap((edition) => edition.spans);
    const bytes = sumOf(spans, ({ start, end }) => end - start);
    const uses = ['text', 'label', 'dropped'].map((use) =>
      counted(spans.filter((span) => span.use === use).length, use),
    );
    return `${counted(bytes, 'bytes')} in ${counted(spans.length, 'spans')} (${uses.join(', ')}), no gap, no overlap`;
  },
};

function* checkEdition({ edition, source, spans }: EditionEvidence): Iterable<Finding> {
  let end = 0;
  for (const span of spans) {
    if (span.start !== end) {
      const message = span.start > end ? 'Bytes that no span covers.' : 'Bytes that two spans cover.';
      yield { file: files.spans, at: end, message, expected: `${end}`, found: `${span.start}` };
    }
    const fault = faultOf(span, source);
    if (fault) yield { file: files.spans, at: span.start, ...fault };
    end = span.end;
  }
  if (end !== source.length) {
    const file = files.source(edition);
    const message = 'The last span does not end where the source ends.';
    yield { file, at: end, message, expected: `${source.length}`, found: `${end}` };
  }
}

function faultOf(span: Span, source: Uint8Array): Pick<Finding, 'message' | 'expected' | 'found'> | undefined {
  if (!(span.start < span.end)) return { message: 'A span without a byte.' };
  const stands = textAt(source, span.start, span.end);
  if (stands.includes('\uFFFD')) return { message: 'A span that cuts through a character.', found: stands };
  if (span.use === 'text') {
    if (stands === stands.trim() && !stands.includes('\n')) return undefined;
    return { message: 'A text span holds the words of one line, without white space around them.', found: stands };
  }
  if (span.use !== 'label' && span.use !== 'dropped') {
    return { message: 'A use that is none of text, label and dropped.', found: (span as { use: string }).use };
  }
  if (span.text !== stands) {
    return { message: 'The span quotes something else than the source.', expected: stands, found: span.text };
  }
  const isBlank = stands.trim() === '';
  if (span.use === 'dropped' && (isBlank !== (span.why === 'White space.') || !/^\w.+\.$/.test(span.why))) {
    return { message: 'A reason that does not fit what was dropped.', expected: stands, found: span.why };
  }
  return undefined;
}
