import { byEdition, type EditionEvidence } from './evidence.js';
import { counted, type Finding, files, type ProofRule, sumOf } from './finding.js';
import { listHash, textHash, wordingById } from './freeze.js';
import { ownTitlesOf } from './wording.js';

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
  const { frozen, edition, data } = evidence;
  for (const part of ['ledger', 'kept', 'spans'] as const) {
    const found = listHash(evidence[part]);
    if (found === frozen[part]) continue;
    const message = `Not as released: ${part} of ${edition}.`;
    yield { file: files[part], message, expected: frozen[part], found };
  }
  yield* compare('wording', frozen.wording, wordingById(data));
  yield* compare('title', frozen.titles, new Map(ownTitlesOf(data).map(({ id, title }) => [id, title])));
}

function* compare(
  what: string,
  frozen: Readonly<Record<string, string>>,
  now: ReadonlyMap<string, string | readonly (string | null)[]>,
): Iterable<Finding> {
  for (const [id, expected] of Object.entries(frozen)) {
    const text = now.get(id);
    if (text === undefined) {
      yield {
        file: files.frozen,
        message: `The ${what} of ${id} was released and is gone.`,
        expected,
        found: '(none)',
      };
    } else if (textHash(text) !== expected) {
      const message = `The ${what} of ${id} is not as released.`;
      yield { file: files.frozen, message, expected, found: `${textHash(text)}, of ${JSON.stringify(text)}` };
    }
  }
  for (const [id, text] of now) {
    if (Object.hasOwn(frozen, id)) continue;
    yield { file: files.frozen, message: `The ${what} of ${id} is not frozen.`, found: JSON.stringify(text) };
  }
}
