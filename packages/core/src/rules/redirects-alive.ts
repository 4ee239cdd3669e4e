import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf, redirectsFile } from './items-of.js';

/** Every redirect leads from an id that is gone to items that exist, in one hop, and says since which edition. */
export function redirectsAlive(corpus: Corpus): Problem[] {
  const { redirects, editions } = corpus;
  const alive = new Set<string>(itemsOf(corpus).map(({ value }) => value.id));
  const gone = new Set<string>();
  return redirects.flatMap(({ id, replacedBy, since, note }) => {
    const faults = [
      ...(alive.has(id) ? ['the id still names an item.'] : []),
      ...(gone.has(id) ? ['the id is redirected twice.'] : []),
      ...(new Set(replacedBy).size === replacedBy.length ? [] : ['it leads to one item twice.']),
      ...replacedBy
        .filter((to) => !alive.has(to))
        .map((to) => `it leads to ${to}, which is no item: name the items of today.`),
      ...(editions.some((edition) => edition.id === since) ? [] : [`the edition ${since} is not registered.`]),
      ...(note === '' ? ['nothing says what happened.'] : []),
    ];
    gone.add(id);
    return faults.map((what) => problem('redirects-alive', redirectsFile, id, what));
  });
}
