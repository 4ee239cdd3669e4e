import { stem } from './stem.js';

/** The words that occur in what is searched. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Stem → the words that share it. */
  readonly families: ReadonlyMap<string, readonly string[]>;
}

export function buildVocabulary(words: ReadonlySet<string>): Vocabulary {
  const families = new Map<string, string[]>();
  for (const word of words) {
    const key = stem(word);
    const family = families.get(key);
    if (family) family.push(word);
    else families.set(key, [word]);
  }
  return { words, families };
}
