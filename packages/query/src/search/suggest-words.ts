import type { SearchIndex } from './search-index.js';
import type { Suggestion } from './types.js';

/** Ways to complete the last word, or to put it right where nothing starts so; most frequent first, then by alphabet. */
export function suggestWords(words: readonly string[], index: SearchIndex): Suggestion[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const earlier = words.slice(0, -1);
  const fitting = new Set(
    index
      .find(earlier)
      .filter(({ matched }) => matched === earlier.length)
      .map(({ position }) => position),
  );
  const counts = new Map<string, number>();
  const wanted = endings(last, index);
  index.wordsByItem().forEach((wordsOfItem, position) => {
    if (earlier.length > 0 && !fitting.has(position)) return;
    for (const word of new Set(wordsOfItem)) if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return [...counts]
    .map(([word, count]) => ({ text: [...earlier, word].join(' '), count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Words that the one being typed may become. */
function endings(start: string, index: SearchIndex): ReadonlySet<string> {
  const longer = [...index.vocabulary.words].filter((word) => word.startsWith(start) && word !== start);
  if (longer.length > 0 || index.vocabulary.words.has(start)) return new Set(longer);
  return new Set(index.find([start]).flatMap(({ match }) => [...match.keys()]));
}
