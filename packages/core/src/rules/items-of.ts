import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';
import type { Item } from '../types/item.js';
import type { Source } from '../types/source.js';
import type { Corpus, Located } from './corpus.js';

const source = 'packages/core/src';

/** An item with its file, the source it cites (its own, or that of the item it is part of) and its document. */
export interface LocatedItem extends Located<Item> {
  readonly source: Source;
  readonly document: CodeOfEthics | IcmaPractices;
}

/** Every item of every edition in printed order, each with the file to open. */
export function itemsOf({ documents }: Pick<Corpus, 'documents'>): LocatedItem[] {
  return documents.flatMap((document) => {
    const own = (item: Exclude<Item, { type: 'group' | 'dimension' }>, parts: readonly Item[] = []) =>
      [item, ...parts].map((value) => ({
        file: fileOf(document, item.id),
        value,
        source: item.source,
        document,
      }));
    if (document.id === 'code-of-ethics') {
      return [document.preamble, ...document.tenets, document.adoption].flatMap((item) => own(item));
    }
    return [
      ...own(document.narrative, document.narrative.groups),
      ...document.introduction.flatMap((item) => own(item)),
      ...document.practices.flatMap((practice) => own(practice, [...practice.leadership, ...practice.management])),
    ];
  });
}

/** The file that an item or document of this id is written in; it is named after the id. */
export function fileOf({ id, edition }: CodeOfEthics | IcmaPractices, name: string): string {
  return `${source}/${id === 'icma-practices' ? 'practices' : id}/${edition}/${name}.ts`;
}

/** The module that lists all editions. */
export const editionsFile = `${source}/editions.ts`;

/** The module that lists all redirects. */
export const redirectsFile = `${source}/redirects.ts`;

/** The module that holds the provenance of all items. */
export const provenanceFile = `${source}/provenance/provenance.ts`;
