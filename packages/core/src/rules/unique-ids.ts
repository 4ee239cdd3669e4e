import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** No two things share an id: items of one edition, earlier areas, revisions, editions. */
export function uniqueIds(corpus: Corpus): Problem[] {
  const seen = new Map<string, string>();
  const things = [
    ...itemsOf(corpus).map(({ file, value, document }) => ({ file, id: value.id, scope: document.edition })),
    ...[...corpus.legacyAreas, ...corpus.revisions].map(({ file, value }) => ({ file, id: value.id, scope: '' })),
  ];
  return things.flatMap(({ file, id, scope }) => {
    const first = seen.get(`${scope} ${id}`);
    seen.set(`${scope} ${id}`, first ?? file);
    return first === undefined ? [] : [problem('unique-ids', file, id, `the id is already taken in ${first}.`)];
  });
}
