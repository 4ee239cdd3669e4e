import { wordsOf } from '../internal/word-runs.js';
import { stem } from './stem.js';

/** A word or phrase as the stems of its words. */
export type Phrase = readonly string[];

/** First stem of a phrase → the phrases that start so, each with the phrases that mean the same. */
export type Thesaurus = ReadonlyMap<string, readonly { readonly phrase: Phrase; readonly others: readonly Phrase[] }[]>;

export function buildThesaurus(groups: readonly (readonly string[])[]): Thesaurus {
  const thesaurus = new Map<string, { phrase: Phrase; others: readonly Phrase[] }[]>();
  for (const group of groups) {
    const phrases = group.map((member) => wordsOf(member).map(stem));
    for (const phrase of phrases) {
      const entry = { phrase, others: phrases.filter((other) => other !== phrase) };
      thesaurus.set(phrase[0]!, [...(thesaurus.get(phrase[0]!) ?? []), entry]);
    }
  }
  return thesaurus;
}

/** What may be meant by the phrase that starts at a word of a query, whose stems are given. */
export function synonymsAt(stems: readonly string[], start: number, thesaurus: Thesaurus): Phrase[] {
  return (thesaurus.get(stems[start]!) ?? [])
    .filter(({ phrase }) => phrase.every((part, offset) => stems[start + offset] === part))
    .flatMap(({ others }) => others);
}
