import { icmaPractices } from '@icma-sdk/core';

/** The edition of the Practices that this package holds. */
export const knownEdition = `icma-practices@${icmaPractices.edition}`;

let ids: ReadonlySet<string> | undefined;

/** Every id that an instrument on `edition` may ask; `undefined` when the edition is not one we hold. */
export function knownItems(edition: string): ReadonlySet<string> | undefined {
  if (edition !== knownEdition) return undefined;
  ids ??= new Set(
    icmaPractices.practices.flatMap(({ id, leadership, management }) => [
      id,
      `${id}-leadership`,
      `${id}-management`,
      ...[...leadership, ...management].map((dimension) => dimension.id),
    ]),
  );
  return ids;
}
