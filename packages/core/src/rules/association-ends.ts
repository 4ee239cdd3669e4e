import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** Both ends of every association exist and are not the same. */
export function associationEnds(corpus: Corpus): Problem[] {
  const known = new Set<string>([
    ...corpus.documents.map(({ id }) => id),
    ...itemsOf(corpus).map(({ value }) => value.id),
    ...corpus.legacyAreas.map(({ value }) => value.id),
  ]);
  return corpus.associations.flatMap(({ file, value: { origin, destination } }) => {
    const name = `${origin} → ${destination}`;
    const dangling = [origin, destination]
      .filter((end) => !known.has(end))
      .map((end) => problem('association-ends', file, name, `there is no ${end}.`));
    return origin === destination ? [problem('association-ends', file, name, 'both ends are the same.')] : dangling;
  });
}
