import { stem } from './stem.js';
import { synonymsAt, type Thesaurus } from './thesaurus.js';
import type { Vocabulary } from './vocabulary.js';

/** A word to look for on behalf of a word of the query. */
export interface Term {
  /** What a match counts, 1 for the word itself. */
  weight: number;
  /** One bit per word of the query that the term stands for. */
  stands: number;
  /** Whether longer words that start with it count too. */
  prefix: boolean;
  /** How many slips away a word may be. */
  slips: number;
}

/** A synonym of several words, all of which must occur. */
export interface ExpandedPhrase {
  /** For each of its words, the forms that occur. */
  readonly words: readonly (readonly string[])[];
  readonly weight: number;
}

/** A query as the index is asked. */
export interface ExpandedQuery {
  readonly terms: ReadonlyMap<string, Term>;
  readonly phrases: readonly ExpandedPhrase[];
}

/** What forms of a word count, those that start with it less as they are found by that too. A word that occurs needs none. */
const FORM = { ofKnown: 0.12, ofUnknown: 0.8, longer: 0.45 };
/** What a synonym counts beside the word or a form of it, and where neither occurs. */
const SYNONYM = { beside: 0.1, instead: 0.6 };
const SWAPPED = 0.8;
const SLIPS_PER_LETTER = 0.2;
const MOST_SLIPS = 3;

/** The words with what each may also stand for: its other forms, two letters swapped back, its synonyms. */
export function expandQuery(words: readonly string[], vocabulary: Vocabulary, thesaurus: Thesaurus): ExpandedQuery {
  const stems = words.map(stem);
  const terms = new Map<string, Term>();
  const phrases: ExpandedPhrase[] = [];
  const formsOf = (root: string) => vocabulary.families.get(root) ?? [];
  const add = (word: string, weight: number, stands: number, prefix = false, slips = 0) => {
    const term = terms.get(word);
    if (!term) terms.set(word, { weight, stands, prefix, slips });
    else Object.assign(term, { weight: Math.max(term.weight, weight), stands: term.stands | stands });
  };
  words.forEach((word, index) => {
    const slips = vocabulary.words.has(word) ? 0 : Math.min(MOST_SLIPS, Math.round(word.length * SLIPS_PER_LETTER));
    add(word, 1, 1 << index, true, slips);
  });
  words.forEach((word, index) => {
    const stands = 1 << index;
    const isKnown = vocabulary.words.has(word);
    const forms = formsOf(stems[index]!);
    for (const form of forms) {
      add(form, isKnown ? FORM.ofKnown : form.startsWith(word) ? FORM.longer : FORM.ofUnknown, stands);
    }
    for (const swapped of isKnown ? [] : swaps(word)) if (vocabulary.words.has(swapped)) add(swapped, SWAPPED, stands);
    const weight = forms.length > 0 ? SYNONYM.beside : SYNONYM.instead;
    for (const phrase of synonymsAt(stems, index, thesaurus)) {
      const parts = phrase.map(formsOf);
      const isPhrase = parts.length > 1;
      if (isPhrase) phrases.push({ words: parts, weight });
      for (const form of parts.flat()) add(form, isPhrase ? 0 : weight, stands);
    }
  });
  return { terms, phrases };
}

/** The word with each two neighbours swapped, which as a slip would count twice. */
function swaps(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
}
