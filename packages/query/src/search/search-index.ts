import MiniSearch, { type Query } from 'minisearch';
import { wordsOf } from '../internal/word-runs.js';
import { type ExpandedPhrase, expandQuery, type Term } from './expand-query.js';
import type { Thesaurus } from './thesaurus.js';
import type { SearchableItem, SearchField } from './types.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** One item as the index finds it. */
export interface Found {
  /** Place of the item in the list that was indexed. */
  readonly position: number;
  readonly score: number;
  /** How many words of the query it has. */
  readonly matched: number;
  /** Word as indexed → fields in which it matched. */
  readonly match: ReadonlyMap<string, readonly string[]>;
}

export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  /** Words of the searched fields, item by item. */
  readonly wordsByItem: () => readonly (readonly string[])[];
  /** Best first, equals in the order of the list. */
  readonly find: (words: readonly string[], isAllowed?: (position: number) => boolean) => Found[];
}

/** A title says what an item is about; of a practice and its dimension with the same words, the practice comes first. */
const BOOST = { title: 2.5, practice: 1.05 };
/** `b` at its most: a word in a short statement says more of it. The rest is as the engine has it. */
const BM25 = { k: 1.2, b: 1, d: 0.5 };
const WEIGHTS = { fuzzy: 0.45, prefix: 0.375 };

/** An index over the words of some fields, which knows the forms of words and what means the same. */
export function buildIndex(
  items: readonly SearchableItem[],
  fields: readonly SearchField[],
  thesaurus: Thesaurus,
): SearchIndex {
  const words = new Set<string>();
  const engine = new MiniSearch<{ readonly id: number }>({
    fields: [...fields],
    extractField: (document, field) =>
      field === 'id' ? document.id : (items[document.id]![field as SearchField] ?? ''),
    tokenize: wordsOf,
    processTerm: (word) => {
      words.add(word);
      return word;
    },
  });
  engine.addAll(items.map((_, id) => ({ id })));
  const vocabulary = buildVocabulary(words);

  return {
    vocabulary,
    wordsByItem: () => items.map((item) => fields.flatMap((field) => wordsOf(item[field] ?? ''))),
    find(queryWords, isAllowed) {
      const { terms, phrases } = expandQuery(queryWords, vocabulary, thesaurus);
      const boosts = items.map(({ type }, position) =>
        isAllowed && !isAllowed(position) ? 0 : type === 'practice' ? BOOST.practice : 1,
      );
      const query: Query = { combineWith: 'OR', queries: [askEach(terms), ...phrases.map(askAll)] };
      const found = engine.search(query, {
        processTerm: (word) => word,
        boost: { title: BOOST.title },
        boostDocument: (position: number) => boosts[position]!,
        bm25: BM25,
        weights: WEIGHTS,
      });
      return found
        .map(({ id, score, queryTerms, match }) => {
          const matched = countBits(queryTerms.reduce((bits, term) => bits | terms.get(term)!.stands, 0));
          // The engine multiplies by how many terms matched; a word and its forms together are one.
          return { position: id, score: (score / queryTerms.length) * matched, matched, match: toMap(match) };
        })
        .sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

/** Asks for items with any of the terms. */
function askEach(terms: ReadonlyMap<string, Term>): Query {
  const words = [...terms].flatMap(([word, { weight }]) => (weight > 0 ? word : []));
  return {
    queries: [''],
    tokenize: () => words,
    prefix: (word) => terms.get(word)!.prefix,
    fuzzy: (word) => terms.get(word)!.slips,
    boostTerm: (word) => terms.get(word)!.weight,
  };
}

/** Asks for items with all words of a phrase, each in any of its forms. */
function askAll({ words, weight }: ExpandedPhrase): Query {
  return {
    combineWith: 'AND',
    queries: words.map((forms) => ({
      combineWith: 'OR',
      queries: [''],
      tokenize: () => [...forms],
      boostTerm: () => weight / words.length,
    })),
  };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A `Map`, as the words of an item may be names that every object inherits. */
function toMap(match: Readonly<Record<string, string[]>>): Found['match'] {
  return new Map(Object.entries(match));
}
