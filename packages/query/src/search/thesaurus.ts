import { wordsOf } from '../internal/word-runs.js';
import { inflectionStem } from './stem.js';

/** The words of a word or phrase. */
export type Phrase = readonly string[];

/**
 * First word of a phrase, as its stem → the phrases that start so, as stems, each with the phrases that mean the same.
 * Stems are of inflection only: "work" does not mean what "worker" means.
 */
export type Thesaurus = ReadonlyMap<string, readonly { readonly stems: Phrase; readonly others: readonly Phrase[] }[]>;

export function buildThesaurus(groups: readonly (readonly string[])[]): Thesaurus {
  const thesaurus = new Map<string, { stems: Phrase; others: readonly Phrase[] }[]>();
  for (const group of groups) {
    const phrases = group.map((member) => wordsOf(member));
    for (const phrase of phrases) {
      const stems = phrase.map(inflectionStem);
      const entry = { stems, others: phrases.filter((other) => other !== phrase) };
      thesaurus.set(stems[0]!, [...(thesaurus.get(stems[0]!) ?? []), entry]);
    }
  }
  return thesaurus;
}

/** What may be meant by the phrase that starts at a word of a query, whose stems are given. */
export function synonymsAt(stems: readonly string[], start: number, thesaurus: Thesaurus): Phrase[] {
  return (thesaurus.get(stems[start]!) ?? [])
    .filter((entry) => entry.stems.every((part, offset) => stems[start + offset] === part))
    .flatMap(({ others }) => others);
}
