import type { ItemId } from '@icma-sdk/core';
import { type Provenance, provenance } from '@icma-sdk/core/provenance';

/**
 * Where the words of an item stand in the scan they were taken from: document, edition, place, byte offsets, the text as
 * scanned, and every repair with its reason. `undefined` if no item has the id; never throws.
 *
 * @example
 * ```ts
 * provenanceOf('practice-08-leadership-i').repairs[1]; // { kind: 'char', at: 13998, was: 'sawy', now: 'savvy', why: 'The scan read two v as one w.' }
 * provenanceOf('tenet-03').locator; // 'Tenet 3'
 * ```
 */
export function provenanceOf<I extends ItemId>(id: I): Provenance<I>;
export function provenanceOf(id: string): Provenance | undefined;
export function provenanceOf(id: string): Provenance | undefined {
  return Object.hasOwn(provenance, id) ? provenance[id as ItemId] : undefined;
}
