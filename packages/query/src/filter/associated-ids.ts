import { type Basis, type DimensionId, dimensions, type PracticeId, type TenetId, tenets } from '@icma-sdk/core';
import { codePractice, tenetPractice } from '@icma-sdk/core/associations';
import type { OneOrMore } from './filter-options.js';
import { isOneOf, type Test } from './tests.js';

/** What the tenets asked for bear on. */
export interface Bearing {
  /** Practices with an association of their own; each of their dimensions is meant with them. */
  readonly practices: ReadonlySet<string>;
  /** Dimensions that name the Code of Ethics, with the practice of each. */
  readonly dimensions: ReadonlyMap<DimensionId, PracticeId>;
}

/** Practices and dimensions on which one of the tenets (any, if not given) bears on one of the bases. */
export function borneOnBy(tenet: OneOrMore<TenetId> | undefined, basis: OneOrMore<Basis> = 'editorial'): Bearing {
  const isTenet: Test<string> = tenet === undefined ? () => true : isOneOf(tenet);
  const isBasis = isOneOf(basis);
  const practices = tenetPractice.filter((row) => isBasis(row.basis) && isTenet(row.origin));
  const naming = codePractice.filter((row) => isBasis(row.basis) && tenets.some(({ id }) => isTenet(id)));
  return {
    practices: new Set(practices.map((row) => row.destination)),
    dimensions: new Map(naming.map(({ origin }) => [origin, practiceOf(origin)])),
  };
}

/** Tenets that bear on a practice which passes the test, on one of the bases. */
export function tenetsBearingOn(isPractice: Test<string>, basis: OneOrMore<Basis> = 'editorial'): ReadonlySet<string> {
  const isBasis = isOneOf(basis);
  const named = codePractice.some((row) => isBasis(row.basis) && isPractice(practiceOf(row.origin)));
  const rows = tenetPractice.filter((row) => isBasis(row.basis) && isPractice(row.destination));
  return new Set(named ? tenets.map(({ id }) => id) : rows.map((row) => row.origin));
}

function practiceOf(id: DimensionId): PracticeId {
  return dimensions.find((dimension) => dimension.id === id)!.practiceId;
}
