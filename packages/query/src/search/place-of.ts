import type { SearchableItem } from './types.js';

/** Where an item stands, as far as it says so. */
export interface Place {
  readonly id: string;
  readonly type: string | undefined;
  /** Itself for a practice. */
  readonly practice: string | undefined;
  readonly kind: string | undefined;
  /** Document and edition; a dimension's is its practice's. */
  readonly edition: string | undefined;
}

interface Placed extends SearchableItem {
  readonly kind?: string;
  readonly practiceId?: string;
  readonly source?: { readonly document: string; readonly edition: string };
}

/** The places of the items, in their order. */
export function placesOf(items: readonly Placed[]): Place[] {
  const editions = new Map(items.flatMap(({ id, source }) => (source ? [[id, editionOf(source)]] : [])));
  return items.map(({ id, type, kind, practiceId }) => {
    const practice = type === 'practice' ? id : practiceId;
    return { id, type, practice, kind, edition: editions.get(id) ?? editions.get(practice ?? '') };
  });
}

function editionOf({ document, edition }: { readonly document: string; readonly edition: string }): string {
  return `${document}@${edition}`;
}
