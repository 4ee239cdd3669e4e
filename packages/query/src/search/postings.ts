import SearchableMap from 'minisearch/SearchableMap';
import { wordsOf } from '../internal/word-runs.js';
import type { SearchableItem, SearchField } from './types.js';

/** Where a word occurs in one field: place of the item and how often, by turns. */
export type Posting = readonly number[];

/** The words of a list of items. */
export interface Postings {
  /** Word → where it occurs, field by field. A tree of minisearch, which also finds by prefix and by slips. */
  readonly byWord: SearchableMap<readonly Posting[]>;
  /** For each field, how many different words each item has in it. */
  readonly lengths: readonly (readonly number[])[];
}

/** Reads every item once. */
export function buildPostings(items: readonly SearchableItem[], fields: readonly SearchField[]): Postings {
  // A plain map first: the tree is slow to ask for each word of a text, and is asked once for each different word.
  const postings = new Map<string, number[][]>();
  const lengths = fields.map((field, fieldIndex) =>
    items.map((item, position) => {
      let length = 0;
      for (const word of wordsOf(item[field] ?? '')) {
        const byField = postings.get(word) ?? fields.map(() => []);
        postings.set(word, byField);
        const posting = byField[fieldIndex]!;
        if (posting.at(-2) === position) {
          posting[posting.length - 1]! += 1;
        } else {
          posting.push(position, 1);
          length += 1;
        }
      }
      return length;
    }),
  );
  const byWord = new SearchableMap<number[][]>();
  for (const [word, posting] of postings) byWord.set(word, posting);
  return { byWord, lengths };
}
