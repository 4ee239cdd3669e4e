import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** No two practices of an edition share a slug. */
export function uniqueSlugs(corpus: Corpus): Problem[] {
  const seen = new Map<string, string>();
  return itemsOf(corpus).flatMap(({ file, value, document }) => {
    if (value.type !== 'practice') return [];
    const key = `${document.edition} ${value.slug}`;
    const first = seen.get(key);
    seen.set(key, first ?? value.id);
    return first === undefined
      ? []
      : [problem('unique-slugs', file, value.id, `${first} already has the slug "${value.slug}".`)];
  });
}
