import { wordRuns } from '../internal/word-runs.js';
import { contentWords, isSmall } from './content-words.js';
import type { SearchIndex } from './search-index.js';
import type { Suggestion } from './types.js';

/** Nobody types on in a longer text. */
const LONGEST = 256;
/** As many words as a query has. */
const MOST_WORDS = 32;

/** Ways to go on: the last word completed or put right, or behind a space one more; most frequent first, then by alphabet. */
export function suggestWords(text: string, index: SearchIndex): Suggestion[] {
  const runs = text.length > LONGEST ? [] : wordRuns(text);
  const last = runs.at(-1);
  if (!last) return [];
  const isWhole = /\s$/.test(text);
  const earlier: string[] = [];
  let typed = '';
  let at = 0;
  for (const { start, end, words } of isWhole ? runs : runs.slice(0, -1)) {
    const right = words.map(index.putRight);
    earlier.push(...right);
    typed += text.slice(at, start) + (right.join() === words.join() ? text.slice(start, end) : right.join(' '));
    at = end;
  }
  typed += text.slice(at, isWhole ? text.length : last.start);
  const asked = contentWords(earlier).slice(-MOST_WORDS);
  const fitting = new Set(
    index.find(asked).flatMap(({ matched, position }) => (matched === asked.length ? position : [])),
  );
  return [...wordsMeant(isWhole ? '' : last.words.join(''), index)]
    .filter((word) => !earlier.includes(word) && !isSmall(word))
    .map((word) => {
      const positions = new Set(index.words.get(word)!.flatMap((posting) => posting.filter((_, at) => at % 2 === 0)));
      const count = [...positions].filter((position) => earlier.length === 0 || fitting.has(position)).length;
      return { text: typed + word, count };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Words that the one being typed may become or, if none starts so, words that it may be meant for. */
function wordsMeant(start: string, index: SearchIndex): Iterable<string> {
  const longer = [...index.words.atPrefix(start).keys()];
  if (longer.length > 0) return longer.filter((word) => word !== start);
  return new Set(index.find([start]).flatMap(({ words }) => [...words]));
}
