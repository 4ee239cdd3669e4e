import { createSearch } from '@icma-sdk/query/search';
import type { Figure } from '../figure.js';
import { ratio, shortest } from '../time.js';
import { bare, buildBare, ours } from './engines.js';
import { knownItems } from './known-items.js';

const MEGABYTES_10 = 10_000_000;

/** Against minisearch alone on the same documents and the same queries, in the same process by turns. */
export function searchSpeed(): Figure[] {
  const { word, words, prefix, typo, inflected } = knownItems(2017);
  const queries = [word, words, prefix, typo, inflected].flatMap((items) => items.map(({ query }) => query));
  // The first query is counted in, so that nothing can be put off to it.
  const built = ratio(
    1,
    200,
    () => createSearch().search('budget'),
    () => buildBare().search('budget'),
  );
  const asked = ratio(
    queries.length,
    10,
    (at) => ours.search(queries[at]!),
    (at) => bare.search(queries[at]!),
  );
  return [
    {
      name: 'index built, first query answered / minisearch',
      value: built,
      unit: 'x',
      ceiling: 1.5,
      detail: '192 items, least of 200 by turns',
    },
    {
      name: 'query, p50 / minisearch',
      value: asked,
      unit: 'x',
      ceiling: 1.5,
      detail: `${queries.length} queries, highlights and facets included, least of 10 each by turns`,
    },
    ...hostileTexts().map(hostileText),
  ];
}

/** The cost of a text of ten megabytes beyond a query that fills a screen, in times that its characters are read once. */
function hostileText([name, text]: readonly [string, string]): Figure {
  const screen = Array.from({ length: 32 }, (_, at) => String.fromCharCode(97 + (at % 26)).repeat(64 - at)).join(' ');
  const read = () => {
    let count = 0;
    for (const character of text) count += character.length;
    return count;
  };
  return {
    name: `10 MB of ${name} / reading it once`,
    value:
      Math.max(0, shortest(5, () => ours.search(text)) - shortest(5, () => ours.search(screen))) / shortest(5, read),
    unit: 'x',
    ceiling: 5,
    detail: 'least of five, less a query of 32 words of up to 64 letters',
  };
}

function hostileTexts(): (readonly [string, string])[] {
  const fill = (part: string) => part.repeat(Math.ceil(MEGABYTES_10 / part.length));
  return [
    ['one word', fill('a')],
    ['two words again and again', fill('community budget ')],
    ['spellings of one word', fill('aB Ab ab AB aé Aé ae\u0301 ')],
    ['emoji', fill('🎉')],
    ['marks', fill('e\u0301')],
    ['halves of characters', fill('\ud83c')],
    ['no word', fill('\0')],
  ];
}
