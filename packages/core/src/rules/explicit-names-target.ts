import { type Corpus, type Problem, problem } from './corpus.js';
import { itemsOf } from './items-of.js';

/** An association is `explicit` only where the text of its origin names its destination, by title or by number. */
export function explicitNamesTarget(corpus: Corpus): Problem[] {
  const items = itemsOf(corpus).map(({ value }) => value);
  const names = new Map<string, string[]>([
    ...corpus.documents.map(({ id, title }): [string, string[]] => [id, [title]]),
    ...items.map((item): [string, string[]] => {
      if (item.type === 'practice') return [item.id, [item.title]];
      return [item.id, item.type === 'tenet' ? [`Tenet ${item.code}`] : []];
    }),
  ]);
  return corpus.associations.flatMap(({ file, value: { basis, origin, destination } }) => {
    if (basis !== 'explicit') return [];
    const texts = items.filter(({ id }) => id === origin).map(({ statement }) => statement.toLowerCase());
    const isNamed = (names.get(destination) ?? []).some((name) =>
      texts.some((text) => text.includes(name.toLowerCase())),
    );
    if (isNamed) return [];
    const what = `the text of ${origin} does not name ${destination}, so the basis is editorial.`;
    return [problem('explicit-names-target', file, `${origin} → ${destination}`, what)];
  });
}
