import { isSmall } from './content-words.js';
import { inflectionStem, standsApart, stem } from './stem.js';
import { synonymsAt, type Thesaurus } from './thesaurus.js';

/** The words of the query that something stands for, one bit each. */
export interface Stands {
  /** Words that it is as good as. */
  readonly full: number;
  /** Words that occur themselves, to which it is only alike. */
  readonly alike: number;
}

/** A word to look for on behalf of words of the query. */
export interface Term {
  /** What a match counts; 1 for a word of the query itself. */
  readonly weight: number;
  readonly stands: Stands;
  /** Whether longer words that start with it count too. */
  readonly prefix: boolean;
  /** How many slips away a word may be and still count. */
  readonly slips: number;
}

/** A synonym of several words, all of which must occur. */
export interface Phrase {
  /** For each of its words, the forms that occur. */
  readonly parts: readonly (readonly string[])[];
  readonly weight: number;
  readonly stands: Stands;
}

/** What to look for. */
export interface ExpandedQuery {
  readonly terms: ReadonlyMap<string, Term>;
  readonly phrases: readonly Phrase[];
}

/** What forms of a word count, those that start with it less as they are found by that too. A word that occurs needs none. */
const FORM = { ofKnown: 0.12, ofUnknown: 0.8, longer: 0.45 };
/** What a synonym counts beside the word or a form of it, and where neither occurs. */
const SYNONYM = { beside: 0.1, instead: 1 };
const SWAPPED = 0.8;
/** What a small word counts that is all there is, or that stands for something else: "IT". */
const SMALL_WORD = 0.1;
/** Words as short as these are too like each other for slips. */
const TOO_SHORT = 3;
/** How many slips a word may have, of those that are not spelt as one that is known. */
export const SLIPS_PER_LETTER = 0.2;
const MOST_SLIPS = 3;

/**
 * What each word may stand for: itself and longer words; where it is spelt as no word that occurs or has synonyms, also
 * words with slips and with two letters swapped; its other forms; its synonyms.
 * @param families Stem → words that occur.
 */
export function expandQuery(
  words: readonly string[],
  families: ReadonlyMap<string, readonly string[]>,
  thesaurus: Thesaurus,
): ExpandedQuery {
  const stems = words.map(inflectionStem);
  const terms = new Map<string, Term>();
  const phrases: Phrase[] = [];
  const formsOf = (word: string) => families.get(stem(word)) ?? [];
  const inflectionsOf = (word: string) => formsOf(word).filter((form) => inflectionStem(form) === inflectionStem(word));
  const isKnown = (word: string) => formsOf(word).includes(word);
  const add = (word: string, weight: number, stands: Stands, prefix = false, slips = 0) => {
    const term = terms.get(word) ?? { weight: 0, stands: { full: 0, alike: 0 }, prefix, slips };
    terms.set(word, { ...term, weight: Math.max(term.weight, weight), stands: join(term.stands, stands) });
  };
  const asked = words.map((word, index) => {
    const known = isKnown(word);
    const synonyms = synonymsAt(stems, index, thesaurus);
    const isSpelt = known || synonyms.length > 0 || word.length <= TOO_SHORT || standsApart(word);
    return {
      word,
      known,
      synonyms,
      isSpelt,
      full: { full: 1 << index, alike: 0 },
      alike: { full: 0, alike: 1 << index },
    };
  });
  for (const { word, isSpelt, full } of asked) {
    const slips = isSpelt ? 0 : Math.min(MOST_SLIPS, Math.round(word.length * SLIPS_PER_LETTER));
    // One letter starts too many words, unless it is all that has been typed.
    add(word, isSmall(word) ? SMALL_WORD : 1, full, word.length > 1 || words.length === 1, slips);
  }
  for (const { word, known, synonyms, isSpelt, full, alike } of asked) {
    const stands = known && !isSmall(word) ? alike : full;
    const inflections = inflectionsOf(word);
    for (const form of formsOf(word)) {
      // A worker is one of the staff rather than somebody's work.
      const isAside = known || (synonyms.length > 0 && !inflections.includes(form));
      add(form, isAside ? FORM.ofKnown : form.startsWith(word) ? FORM.longer : FORM.ofUnknown, stands);
    }
    for (const swapped of isSpelt ? [] : swaps(word)) if (isKnown(swapped)) add(swapped, SWAPPED, stands);
    const weight = inflections.length > 0 && !isSmall(word) ? SYNONYM.beside : SYNONYM.instead;
    for (const synonym of synonyms) {
      const parts = synonym.map(inflectionsOf);
      if (parts.length > 1) phrases.push({ parts, weight, stands });
      else for (const form of parts[0]!) add(form, weight, stands);
    }
  }
  return { terms, phrases };
}

/** What either stands for. */
export function join(a: Stands, b: Stands): Stands {
  return { full: a.full | b.full, alike: a.alike | b.alike };
}

/** The word with each two neighbours swapped, which as a slip would count twice. */
function swaps(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
}
