import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** Every item that a revision names exists in the edition it touches. */
export function revisionItems(corpus: Corpus): Problem[] {
  const known = new Set(itemsOf(corpus).map(({ value, document }) => `${document.id}@${document.edition} ${value.id}`));
  return corpus.revisions.flatMap(({ file, value: { id, edition, items } }) => [
    ...(items.length === 0 ? [problem('revision-items', file, id, 'it names no item.')] : []),
    ...items
      .filter((item) => !known.has(`${edition} ${item}`))
      .map((item) => problem('revision-items', file, id, `there is no ${item} in ${edition}.`)),
  ]);
}
