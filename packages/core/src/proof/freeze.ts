import type { EditionEvidence } from './evidence.js';
import { sha256 } from './sha256.js';
import { ownTitlesOf, wordingOf } from './wording.js';

/** Hashes of one edition as it is now, in the form in which `frozen.json` keeps them; `source` is left to the caller. */
export function hashesOf({ spans, ledger, kept, data }: Omit<EditionEvidence, 'source' | 'frozen' | 'edition'>) {
  return {
    spans: sha256(JSON.stringify(spans)),
    ledger: sha256(JSON.stringify(ledger)),
    kept: sha256(JSON.stringify(kept)),
    wording: wordingHashes(data),
    titles: Object.fromEntries(ownTitlesOf(data).map(({ id, title }) => [id, sha256(JSON.stringify(title))])),
  };
}

/** Id → hash of `[title, statement]`, ICMA's words alone; `null` stands for a title that is ours or is not there. */
export function wordingHashes(data: EditionEvidence['data']): Record<string, string> {
  const texts = new Map<string, { title?: string; statement?: string }>();
  for (const { id, field, text } of wordingOf(data)) texts.set(id, { ...texts.get(id), [field]: text });
  return Object.fromEntries(
    [...texts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { title, statement }]) => [id, sha256(JSON.stringify([title ?? null, statement ?? null]))]),
  );
}
