import { nearest } from '../internal/nearest.js';
import { isSmall } from './content-words.js';
import { expandQuery, join, type Phrase, SLIPS_PER_LETTER, type Stands, type Term } from './expand-query.js';
import { buildPostings, type Posting, type Postings } from './postings.js';
import { groupByStem } from './stem.js';
import type { Thesaurus } from './thesaurus.js';
import type { SearchableItem, SearchField } from './types.js';

/** One item as the index finds it. */
export interface Found {
  /** Place of the item in the list that was indexed. */
  readonly position: number;
  readonly score: number;
  /** How many words of the query it has; one that it has only alike counts less than 1. */
  readonly matched: number;
  /** Its words that made it a result, folded. */
  readonly words: ReadonlySet<string>;
}

export interface SearchIndex {
  /** Word → where it occurs, field by field. */
  readonly words: Postings['byWord'];
  /** The nearest word that occurs where the spelling of this one is not known, else the word itself. */
  readonly putRight: (word: string) => string;
  /** Those named first, then the best, equals in the order of the list. */
  readonly find: (
    words: readonly string[],
    isAllowed?: (position: number) => boolean,
    named?: readonly number[],
  ) => Found[];
}

/** What has been found of an item so far. */
interface Tally {
  score: number;
  stands: Stands;
  readonly words: Set<string>;
}

/** For what is found by its name. */
const NOTHING: Stands = { full: 0, alike: 0 };

interface Tallies {
  readonly byPosition: Map<number, Tally>;
  /** What a word counts in a title. */
  readonly titleBoost: number;
}

/** Of a practice and its dimension with the same words, the practice comes first. */
const PRACTICE = 1.05;
/** A title says what an item is about, which is what one word asks for; several describe what is said of it. */
const TITLE = { always: 0.5, sharedByWords: 2.5 };
/** Of BM25+, as minisearch has them but for `b`, at its most: a word in a short statement says more of it. */
const [K, B, D] = [1.2, 1, 0.5] as const;
/** What a longer word and one with slips count beside the word itself, before their lengths tell; as in minisearch. */
const WEIGHT = { prefix: 0.375, slips: 0.45 };
/** What it counts to have another form or a synonym of a word that occurs: almost, but not quite, having the word. */
const ALIKE = 0.8;

/** An index over some fields of items, which knows the forms of words and what means the same. */
export function buildIndex(
  items: readonly SearchableItem[],
  fields: readonly SearchField[],
  thesaurus: Thesaurus,
): SearchIndex {
  const { byWord, lengths } = buildPostings(items, fields);
  const families = groupByStem(byWord.keys());
  const means = lengths.map((all) => all.reduce((sum, length) => sum + length, 0) / items.length);

  /** Counts a word of the items wherever it occurs. */
  const count = (tallies: Tallies, word: string, postings: readonly Posting[], weight: number, stands: Stands) => {
    // As rare as in the field where most have it: what many statements say is not rare for being in few titles.
    const having = Math.max(...postings.map((posting) => posting.length / 2));
    const rarity = Math.log(1 + (items.length - having + 0.5) / (having + 0.5));
    postings.forEach((posting, field) => {
      const boost = fields[field] === 'title' ? tallies.titleBoost : 1;
      for (let at = 0; at < posting.length; at += 2) {
        const position = posting[at]!;
        const times = posting[at + 1]!;
        const length = lengths[field]![position]! / means[field]!;
        const share = D + (times * (K + 1)) / (times + K * (1 - B + B * length));
        const preferred = items[position]!.type === 'practice' ? PRACTICE : 1;
        add(tallies, position, weight * boost * preferred * rarity * share, stands, [word]);
      }
    });
  };

  /** Counts a term: the word itself, longer ones that start with it and those a few slips away, as far as it says. */
  const countTerm = (tallies: Tallies, term: string, { weight, stands, prefix, slips }: Term) => {
    const exact = byWord.get(term);
    if (exact) count(tallies, term, exact, weight, stands);
    if (prefix) {
      for (const [word, postings] of byWord.atPrefix(term)) {
        const near = word.length / (word.length + 0.3 * (word.length - term.length));
        if (word !== term && !isSmall(word)) count(tallies, word, postings, weight * WEIGHT.prefix * near, stands);
      }
    }
    for (const [word, [postings, distance]] of slips > 0 ? byWord.fuzzyGet(term, slips) : []) {
      if (distance === 0 || isSmall(word) || (prefix && word.startsWith(term))) continue;
      count(tallies, word, postings, weight * WEIGHT.slips * (word.length / (word.length + distance)), stands);
    }
  };

  /** Counts a phrase where each of its words occurs in one of its forms. */
  const countPhrase = (tallies: Tallies, { parts, weight, stands }: Phrase) => {
    const found = parts.map((forms) => {
      const part: Tallies = { ...tallies, byPosition: new Map() };
      for (const form of forms) count(part, form, byWord.get(form)!, weight / Math.sqrt(parts.length), stands);
      return part.byPosition;
    });
    for (const position of found[0]!.keys()) {
      if (!found.every((part) => part.has(position))) continue;
      for (const part of found) add(tallies, position, part.get(position)!.score, stands, part.get(position)!.words);
    }
  };

  return {
    words: byWord,
    putRight(word) {
      const isTyping = byWord.atPrefix(word).size > 0;
      if (isTyping || expandQuery([word], families, thesaurus).terms.get(word)!.slips === 0) return word;
      const [near] = nearest(word, byWord.keys(), (one) => [one]);
      return near && near.distance <= SLIPS_PER_LETTER ? near.value : word;
    },
    find(queryWords, isAllowed = () => true, named = []) {
      const { terms, phrases } = expandQuery(queryWords, families, thesaurus);
      const titleBoost = TITLE.always + TITLE.sharedByWords / queryWords.length;
      const tallies: Tallies = { byPosition: new Map(), titleBoost };
      for (const [term, how] of terms) countTerm(tallies, term, how);
      for (const phrase of phrases) countPhrase(tallies, phrase);
      const best = Math.max(0, ...Array.from(tallies.byPosition.values(), ({ score }) => score));
      for (const position of named) add(tallies, position, (best + 1) * (queryWords.length + 1), NOTHING, []);
      return [...tallies.byPosition]
        .filter(([position]) => isAllowed(position))
        .map(([position, { score, stands, words }]) => {
          const matched = countBits(stands.full) + ALIKE * countBits(stands.alike & ~stands.full);
          // Who has more of the words comes first, as in minisearch.
          return { position, score: score * Math.max(1, matched), matched, words };
        })
        .sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

function add({ byPosition }: Tallies, position: number, score: number, stands: Stands, words: Iterable<string>): void {
  let tally = byPosition.get(position);
  if (!tally) {
    tally = { score: 0, stands: NOTHING, words: new Set() };
    byPosition.set(position, tally);
  }
  tally.score += score;
  tally.stands = join(tally.stands, stands);
  for (const word of words) tally.words.add(word);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
