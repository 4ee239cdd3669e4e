import type * as z from 'zod';
import { refuseUnless } from './refuse-unless.js';

/** Refuses each item of the list at `path` whose id is not the one that belongs in its place. */
export function refuseUnlessInOrder(
  context: z.core.ParsePayload,
  path: string,
  items: readonly { readonly id: string }[],
  ids: readonly string[],
): void {
  for (const [index, { id }] of items.entries()) {
    refuseUnless(id === ids[index], context, [path, index, 'id'], `"${ids[index]}": printed order, none twice`);
  }
}
