import { codeOfEthics, dimensions, icmaPractices, practices, tenets } from '@icma-sdk/core';
import { legacyAreas } from '@icma-sdk/core/associations';
import type { Associable } from './types.js';

/** Everything that can be associated: tenets, practices, dimensions and earlier areas, each in printed order; documents. */
export const ends: readonly Associable[] = /* @__PURE__ */ [
  ...tenets,
  ...practices,
  ...dimensions,
  ...legacyAreas,
  codeOfEthics,
  icmaPractices,
];

export const endById: ReadonlyMap<string, Associable> = /* @__PURE__ */ new Map(ends.map((end) => [end.id, end]));
