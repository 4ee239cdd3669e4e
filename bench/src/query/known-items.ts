import { dimensions, practices, tenets } from '@icma-sdk/core';
import { randomFrom } from '../random.js';
import { inflect } from './inflect.js';

/** A query made from the words of one statement, and the id that it should find. */
export interface KnownItem {
  readonly query: string;
  readonly id: string;
}

/** What is done to the words of the statement. */
export type Column = 'word' | 'words' | 'prefix' | 'typo' | 'inflected' | 'every word inflected';

/** What is searched: each item with its title, if it has one, and its statement. */
export const documents = [...tenets, ...practices, ...dimensions].map((item) => ({
  id: item.id,
  title: 'title' in item ? item.title : '',
  statement: item.statement,
}));

const wordsOf = (text: string) => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(({ length }) => length > 4),
  ),
];

/**
 * For each tenet and dimension, from its words of more than four letters that fewest documents have, the first five:
 * the rarest; it and one or two of the others; the same with up to three letters cut from the last; with one slip in the
 * rarest (a letter left out or two swapped, not the first); with another ending on the rarest, or on every word.
 */
export function knownItems(seed: number): Record<Column, KnownItem[]> {
  const random = randomFrom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const frequency = new Map<string, number>();
  for (const { title, statement } of documents) {
    for (const word of wordsOf(`${title} ${statement}`)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const columns: Record<Column, KnownItem[]> = {
    word: [],
    words: [],
    prefix: [],
    typo: [],
    inflected: [],
    'every word inflected': [],
  };
  for (const { id, statement } of [...tenets, ...dimensions]) {
    const [rarest, ...others] = wordsOf(statement)
      .sort((a, b) => frequency.get(a)! - frequency.get(b)!)
      .slice(0, 5);
    if (rarest === undefined) continue;
    const wanted = 1 + upTo(2);
    const more: string[] = [];
    while (more.length < wanted && others.length > 0) more.push(...others.splice(upTo(others.length), 1));
    const start = [rarest, ...more].slice(0, -1);
    const last = more.at(-1) ?? rarest;
    const put = (column: Column, ...words: string[]) => columns[column].push({ id, query: words.join(' ') });
    put('word', rarest);
    put('words', rarest, ...more);
    put('prefix', ...start, last.slice(0, Math.max(3, last.length - 1 - upTo(3))));
    put('typo', slip(rarest, 1 + upTo(rarest.length - 2), random() < 0.5), ...more);
    put('inflected', inflect(rarest, random), ...more);
    put('every word inflected', ...[rarest, ...more].map((word) => inflect(word, random)));
  }
  return columns;
}

function slip(word: string, at: number, isLeftOut: boolean): string {
  return isLeftOut
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** Mean reciprocal rank among the first ten; what is not among them scores 0. */
export function meanReciprocalRank(items: readonly KnownItem[], search: (query: string) => readonly string[]): number {
  const scores = items.map(({ query, id }) => {
    const rank = search(query).slice(0, 10).indexOf(id) + 1;
    return rank > 0 ? 1 / rank : 0;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
