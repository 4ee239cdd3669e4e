import type { Corpus, Located } from './corpus.js';
import { editionsFile, fileOf, itemsOf, redirectsFile } from './items-of.js';

/** Any text of the data with the file it is written in and a name for the thing it belongs to. */
export interface LocatedText extends Located<string> {
  readonly id: string;
  /** Whether it is ICMA's wording; else it is ours, or a name or code. */
  readonly isAdopted: boolean;
}

/** Every text of the corpus, ICMA's and ours, in titles, statements, codes, rationales and notes. */
export function textsOf(corpus: Corpus): LocatedText[] {
  const { documents, associations, legacyAreas, revisions, redirects, editions } = corpus;
  const ours = ({ file, value }: Located<object>, id: string) =>
    strings(value).map((text) => ({ file, id, value: text, isAdopted: false }));
  return [
    ...itemsOf(corpus).flatMap(({ file, value }) =>
      // Groups and dimensions are items themselves, so only an item's own fields are read here.
      Object.entries(value).flatMap(([name, field]) => {
        const isOurs = name !== 'statement' && !(name === 'title' && ['practice', 'narrative'].includes(value.type));
        return typeof field === 'string' ? [{ file, id: value.id, value: field, isAdopted: !isOurs }] : [];
      }),
    ),
    ...documents.flatMap((document) =>
      [document.title].map((title) => ({
        file: fileOf(document, document.id),
        id: document.id,
        value: title,
        isAdopted: true,
      })),
    ),
    ...associations.flatMap((row) => ours(row, `${row.value.origin} → ${row.value.destination}`)),
    ...[...legacyAreas, ...revisions].flatMap((row) => ours(row, row.value.id)),
    ...redirects.flatMap((value) => ours({ file: redirectsFile, value }, value.id)),
    ...editions.flatMap((value) => ours({ file: editionsFile, value }, value.id)),
  ];
}

/** Every string in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
