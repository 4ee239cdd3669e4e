import { byEdition, type Evidence, editionIds, partsOf } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sourceName, sumOf } from './finding.js';
import { sha256 } from './sha256.js';

/** F1: every edition has its source, spans, freeze and data, and the source is the file that was frozen, byte for byte. */
export const f1Pin: ProofRule = {
  id: 'F1',
  name: 'pin',
  reads: ['sources', 'spans', 'frozen', 'data'],
  *check(evidence) {
    yield* missingParts(evidence);
    yield* changedSources(evidence);
  },
  tell: (evidence) => {
    const sources = Object.values(evidence.sources);
    return `${counted(sources.length, 'files')} with their frozen sha256, ${counted(
      sumOf(sources, ({ length }) => length),
      'bytes',
    )}`;
  },
};

function* missingParts(evidence: Evidence): Iterable<Finding> {
  for (const edition of editionIds(evidence)) {
    for (const [part, value] of Object.entries(partsOf(evidence, edition))) {
      if (value === undefined) yield { file: files.frozen, message: `The edition ${edition} has no part "${part}".` };
    }
  }
}

function* changedSources(evidence: Evidence): Iterable<Finding> {
  for (const { edition, source, frozen } of byEdition(evidence)) {
    const file = files.source(edition);
    if (frozen.source.file !== sourceName(edition)) {
      const message = `The source of ${edition} has another name.`;
      yield { file: files.frozen, message, expected: sourceName(edition), found: frozen.source.file };
    }
    const found = sha256(source);
    if (found !== frozen.source.sha256) {
      yield { file, at: 0, message: 'The sha256 is another.', expected: frozen.source.sha256, found };
    }
    if (source.length !== frozen.source.bytes) {
      const [expected, size] = [`${frozen.source.bytes} bytes`, `${source.length} bytes`];
      yield { file, at: 0, message: 'The length is another.', expected, found: size };
    }
  }
}
