import type { LegacyArea, LegacyAreaId, PracticeId } from '@icma-sdk/core';
import { legacyAreas, legacyPractices } from '@icma-sdk/core/associations';
import { nameKey } from './name-key.js';

/** A practice that replaced an earlier area, and why we say so. */
export interface Successor {
  readonly id: PracticeId;
  readonly rationale: string;
}

/** Keys that name an earlier area by its number: "legacy-area-08", "area 8", "earlier area 8", "practice area 8". */
export function areaKeys({ id, code }: LegacyArea): string[] {
  return [id, `area ${code}`, `earlier area ${code}`, `practice area ${code}`].map(nameKey);
}

/** The practices that replaced the earlier area which a text names by its number, in printed order; none if it names none. */
export function successorsOf(text: string): Successor[] {
  const key = nameKey(text);
  const area: LegacyAreaId | undefined = legacyAreas.find((one) => areaKeys(one).includes(key))?.id;
  return legacyPractices
    .filter(({ origin, type }) => origin === area && type === 'replacedBy')
    .map(({ destination: id, rationale }) => ({ id, rationale }));
}
