import type { SearchIndex } from './search-index.js';
import type { Suggestion } from './types.js';

/** Ways to complete the last word, or to put it right where nothing starts so; most frequent first, then by alphabet. */
export function suggestWords(words: readonly string[], index: SearchIndex): Suggestion[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const earlier = words.slice(0, -1);
  const fitting = new Set(
    index.find(earlier).flatMap(({ matched, position }) => (matched === earlier.length ? position : [])),
  );
  return [...wordsMeant(last, index)]
    .filter((word) => !earlier.includes(word))
    .map((word) => {
      const positions = new Set(index.words.get(word)!.flatMap((posting) => posting.filter((_, at) => at % 2 === 0)));
      const count = [...positions].filter((position) => earlier.length === 0 || fitting.has(position)).length;
      return { text: [...earlier, word].join(' '), count };
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
