import { type Corpus, type Problem, problem } from './corpus.js';
import { editionsFile, fileOf, itemsOf } from './items-of.js';

/** Every edition that an item, document or revision names is registered and held; each document has one default edition. */
export function editionsRegistered(corpus: Corpus): Problem[] {
  const { documents, editions, revisions } = corpus;
  const registered = new Set<string>(editions.map(({ id }) => id));
  const report = (file: string, id: string, what: string) => problem('editions-registered', file, id, what);
  const unknown = (file: string, id: string, edition: string) =>
    registered.has(edition) ? [] : [report(file, id, `the edition ${edition} is not in ${editionsFile}.`)];
  const held = new Set(documents.map(({ id, edition }) => `${id}@${edition}`));
  return [
    ...documents.flatMap((document) =>
      unknown(fileOf(document, document.id), document.id, `${document.id}@${document.edition}`),
    ),
    ...itemsOf(corpus).flatMap(({ file, value, source, document }) => {
      const cited = `${source.document}@${source.edition}`;
      const own = `${document.id}@${document.edition}`;
      return cited === own
        ? unknown(file, value.id, cited)
        : [report(file, value.id, `it cites ${cited} and stands in ${own}.`)];
    }),
    ...revisions.flatMap(({ file, value }) => unknown(file, value.id, value.edition)),
    ...editions.flatMap(({ id, document, edition }) => [
      ...(id === `${document}@${edition}` ? [] : [report(editionsFile, id, `the id is not ${document}@${edition}.`)]),
      ...(held.has(id) ? [] : [report(editionsFile, id, 'no document of this edition is held.')]),
    ]),
    ...[...new Set(editions.map(({ document }) => document))].flatMap((document) => {
      const defaults = editions.filter((edition) => edition.document === document && edition.isDefault);
      return defaults.length === 1
        ? []
        : [report(editionsFile, document, `${defaults.length} default editions, not one.`)];
    }),
  ];
}
