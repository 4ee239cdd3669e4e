import { type Dimension, type DimensionId, type Practice, type PracticeId, practices } from '@icma-sdk/core';

/** Id of what a list of the Practices holds. */
export type BrowsedId = PracticeId | DimensionId;

/** The practice that has this id, or a dimension with its practice; nothing for any other text. */
export function itemOf(id: string): { readonly practice?: Practice; readonly dimension?: Dimension } {
  const practice = practices.find((one) => id.startsWith(one.id));
  if (!practice) return {};
  if (id === practice.id) return { practice };
  const dimension = [...practice.leadership, ...practice.management].find((one) => one.id === id);
  return dimension ? { practice, dimension } : {};
}
