import type { Item } from '../types/item.js';
import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** Number, letter, kind, practice and code of an item all say what its id says. */
export function codesMatchIds(corpus: Corpus): Problem[] {
  return [...itemsOf(corpus), ...corpus.legacyAreas].flatMap(({ file, value }) =>
    Object.entries(expected(value.id)).flatMap(([field, wanted]) => {
      const found = new Map<string, unknown>(Object.entries(value)).get(field);
      if (found === wanted) return [];
      return [problem('codes-match-ids', file, value.id, `the ${field} is "${found}" where the id says "${wanted}".`)];
    }),
  );
}

/** The fields that follow from an id. */
function expected(id: Item['id'] | string): Record<string, string> {
  const [, number = ''] = /^(?:tenet|practice|legacy-area)-(\d{2})$/.exec(id) ?? [];
  if (number !== '') return { code: `${Number(number)}` };
  const [, practice = '', kind = '', letter = ''] = /^practice-(\d{2})-(leadership|management)-([a-z])$/.exec(id) ?? [];
  if (letter === '') return {};
  const code = [Number(practice), kind.charAt(0).toUpperCase(), letter.toUpperCase()].join('.');
  return { code, kind, letter: letter.toUpperCase(), practiceId: `practice-${practice}` };
}
