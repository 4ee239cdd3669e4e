import {
  type Association,
  type Basis,
  type DimensionId,
  dimensions,
  type PracticeId,
  practices,
  type TenetId,
  tenets,
} from '@icma-sdk/core';
import { codePractice, tenetPractice } from '@icma-sdk/core/associations';
import type { OneOrMore } from './filter-options.js';
import { isOneOf, type Test } from './tests.js';

/** What the tenets asked for bear on. */
export interface Bearing {
  /** Practices with an association of their own; each of their dimensions is meant with them. The caller's own. */
  readonly practices: Set<string>;
  /** Dimensions that name the Code of Ethics, with the practice of each. */
  readonly dimensions: ReadonlyMap<string, PracticeId>;
}

type Row = Association<TenetId, PracticeId>;

let rowsByTenet: ReadonlyMap<TenetId, readonly Row[]> | undefined;
let rowsByPractice: ReadonlyMap<PracticeId, readonly Row[]> | undefined;
let practiceByNaming: ReadonlyMap<DimensionId, PracticeId> | undefined;
const nothing: ReadonlyMap<DimensionId, PracticeId> = /* @__PURE__ */ new Map();

/** Practices and dimensions on which one of the tenets (any, if not given) bears on one of the bases. */
export function borneOnBy(tenet: OneOrMore<TenetId> | undefined, basis: OneOrMore<Basis> = 'editorial'): Bearing {
  rowsByTenet ??= new Map(tenets.map(({ id }) => [id, tenetPractice.filter(({ origin }) => origin === id)]));
  const isBasis = isOneOf(basis);
  const asked = tenet === undefined ? rowsByTenet.keys() : typeof tenet === 'string' ? [tenet] : tenet;
  const direct = new Set<string>();
  let isAny = false;
  for (const id of asked) {
    isAny = true;
    for (const row of rowsByTenet.get(id)!) if (isBasis(row.basis)) direct.add(row.destination);
  }
  return { practices: direct, dimensions: isAny && isBasis('explicit') ? namingDimensions() : nothing };
}

let partners: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Of one tenet the practices, of one practice the tenets, with an editorial association: what is asked for most, kept ready. */
export function editorialPartners(id: TenetId | PracticeId): ReadonlySet<string> {
  partners ??= new Map(
    [...tenets, ...practices].map((one) => [
      one.id,
      new Set(
        tenetPractice
          .filter(
            ({ basis, origin, destination }) =>
              basis === 'editorial' && [origin, destination].includes(one.id as never),
          )
          .map(({ origin, destination }) => (origin === one.id ? destination : origin)),
      ),
    ]),
  );
  return partners.get(id)!;
}

/** Tenets that bear on a practice which passes the test, on one of the bases. */
export function tenetsBearingOn(isPractice: Test<string>, basis: OneOrMore<Basis> = 'editorial'): Test<TenetId> {
  const isBasis = isOneOf(basis);
  if (isBasis('explicit'))
    for (const practice of namingDimensions().values()) if (isPractice(practice)) return () => true;
  rowsByPractice ??= new Map(practices.map(({ id }) => [id, tenetPractice.filter((row) => row.destination === id)]));
  const bearing: TenetId[] = [];
  for (const [id, rows] of rowsByPractice) {
    if (isPractice(id)) for (const row of rows) if (isBasis(row.basis)) bearing.push(row.origin);
  }
  return (id) => bearing.includes(id);
}

/** The dimensions that name the Code of Ethics as a whole, with the practice of each. */
function namingDimensions(): ReadonlyMap<DimensionId, PracticeId> {
  practiceByNaming ??= new Map(
    codePractice
      .filter(({ basis }) => basis === 'explicit')
      .map(({ origin }) => [origin, dimensions.find(({ id }) => id === origin)!.practiceId]),
  );
  return practiceByNaming;
}
