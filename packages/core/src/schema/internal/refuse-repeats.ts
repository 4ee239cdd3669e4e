import type * as z from 'zod';
import { refuseUnless } from './refuse-unless.js';

/** Refuses each entry of the list at `path` that stands in it already. */
export function refuseRepeats(context: z.core.ParsePayload, path: (string | number)[], list: readonly string[]): void {
  for (const [index, entry] of list.entries()) {
    const first = list.indexOf(entry);
    refuseUnless(first === index, context, [...path, index], `another than entry ${first}: none stands twice`);
  }
}
