import { byEdition, type EditionEvidence } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';
import { hashesOf } from './freeze.js';

/** F7: what was released stays: wording by hash per id, our titles, ledger, spans; no id goes, none comes unfrozen. */
export const f7Freeze: ProofRule = {
  id: 'F7',
  name: 'freeze',
  reads: ['spans', 'ledger', 'kept', 'frozen', 'data'],
  *check(evidence) {
    for (const edition of byEdition(evidence)) yield* checkEdition(edition);
  },
  tell: (evidence) => {
    const editions = byEdition(evidence);
    const wordings = sumOf(editions, ({ frozen }) => Object.keys(frozen.wording).length);
    const titles = sumOf(editions, ({ frozen }) => Object.keys(frozen.titles).length);
    return `${counted(wordings, 'wordings')}, ${counted(titles, 'titles of ours')}, ledger, spans and kept places as released`;
  },
};

function* checkEdition(evidence: EditionEvidence): Iterable<Finding> {
  const { frozen, edition } = evidence;
  const now = hashesOf(evidence);
  for (const part of ['spans', 'ledger', 'kept'] as const) {
    if (now[part] === frozen[part]) continue;
    const message = `The ${part} of ${edition} are not as released.`;
    yield { file: files[part], message, expected: frozen[part], found: now[part] };
  }
  for (const part of ['wording', 'titles'] as const) {
    for (const id of new Set([...Object.keys(frozen[part]), ...Object.keys(now[part])])) {
      const [expected, found] = [frozen[part][id], now[part][id]];
      if (expected === found) continue;
      const what =
        found === undefined
          ? 'was released and is gone'
          : expected === undefined
            ? 'is not frozen'
            : 'is not as released';
      const message = `The ${part === 'wording' ? 'wording' : 'title'} of ${id} ${what}.`;
      yield { file: files.frozen, message, expected: expected ?? '(nothing)', found: found ?? '(nothing)' };
    }
  }
}
