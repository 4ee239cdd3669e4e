import { type Corpus, type Problem, problem } from './corpus.js';

/** The types that say the same read from either end. */
const symmetric: readonly string[] = ['isRelatedTo', 'isPeerOf', 'exactMatchOf'];

/** No association is made twice, not even from the other end where its type reads the same both ways. */
export function uniqueAssociations({ associations }: Corpus): Problem[] {
  const seen = new Map<string, string>();
  return associations.flatMap(({ file, value: { type, origin, destination } }) => {
    const ends = symmetric.includes(type) ? [origin, destination].sort() : [origin, destination];
    const key = [type, ...ends].join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? file);
    const name = `${origin} → ${destination}`;
    return first === undefined
      ? []
      : [problem('unique-associations', file, name, `${type} is already said in ${first}.`)];
  });
}
