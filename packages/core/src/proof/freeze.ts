import type { EditionEvidence, FrozenEdition } from './evidence.js';
import { sha256 } from './sha256.js';
import { ownTitlesOf, wordingOf } from './wording.js';

type Data = EditionEvidence['data'];

/** The parts of an edition that are frozen as a whole. */
export type FrozenList = 'spans' | 'ledger' | 'kept';

/** The hash of a list of rows: of its JSON without white space. */
export function listHash(rows: readonly unknown[]): string {
  return sha256(JSON.stringify(rows));
}

/** Id → `[title, statement]` in ICMA's words alone; `null` stands for a title that is ours or is not there. */
export function wordingById(data: Data): Map<string, [title: string | null, statement: string | null]> {
  const texts = new Map<string, [title: string | null, statement: string | null]>();
  for (const { id, field, text } of wordingOf(data)) {
    const pair = texts.get(id) ?? [null, null];
    pair[field === 'title' ? 0 : 1] = text;
    texts.set(id, pair);
  }
  return texts;
}

/** The hash of an item's wording, or of a title of ours. */
export function textHash(text: string | readonly (string | null)[]): string {
  return sha256(JSON.stringify(text));
}

/** Hashes of one edition as it is now, in the form in which `frozen.json` keeps them. */
export function freezeOf(
  edition: Omit<EditionEvidence, 'source' | 'frozen' | 'edition'>,
): Omit<FrozenEdition, 'source'> {
  const { spans, ledger, kept, data } = edition;
  const hashes = (texts: Iterable<[string, Parameters<typeof textHash>[0]]>) =>
    Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, text]) => [id, textHash(text)]));
  return {
    spans: listHash(spans),
    ledger: listHash(ledger),
    kept: listHash(kept),
    wording: hashes(wordingById(data)),
    titles: hashes(ownTitlesOf(data).map(({ id, title }) => [id, title])),
  };
}
