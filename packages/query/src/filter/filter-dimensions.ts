import {
  type Dimension,
  type DimensionId,
  dimensions,
  icmaPractices,
  type Kind,
  type PracticeId,
  practices,
  tenets,
} from '@icma-sdk/core';
import { checkOptions, type OptionRules } from '../internal/check-options.js';
import { borneOnBy } from './associated-ids.js';
import { containsWords } from './contains-words.js';
import type { DimensionFilter } from './filter-options.js';
import { groupRule, idsOf, kindRule, practiceRule, sharedRules } from './rules.js';
import { hasId, isOfEdition, isOneOf, keep, practicesIn, type Test } from './tests.js';

const rules: OptionRules = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ sharedRules('icma-practices', dimensions),
  ['practice', practiceRule],
  ['group', groupRule],
  ['kind', kindRule],
  ['tenet', /* @__PURE__ */ idsOf(tenets)],
]);

/**
 * The dimensions that satisfy every option, in printed order; all 166 without options. With `ids`, `practice` or `kind`
 * written out, the result has the exact type of the dimensions that can be left.
 *
 * @throws {OptionError} for an unknown option or value.
 *
 * @example
 * ```ts
 * filterDimensions({ practice: 'practice-07', kind: 'leadership' }).map(({ code }) => code); // ['7.L.A', '7.L.B', '7.L.C', '7.L.D', '7.L.E']
 * filterDimensions({ text: 'fraud' })[0].id; // 'practice-12-management-e'
 * filterDimensions({ tenet: 'tenet-09', basis: 'explicit' }).map(({ code }) => code); // ['1.M.A', '1.M.C']
 * ```
 */
export function filterDimensions<
  const I extends DimensionId = DimensionId,
  const P extends PracticeId = PracticeId,
  const K extends Kind = Kind,
>(options: DimensionFilter<I, P, K> = {}): Dimension<Extract<I, `${P}-${K}-${string}`>>[] {
  checkOptions(options, rules);
  const { ids, edition, text, practice, group, kind, tenet, basis } = options;
  const isPractice = practice === undefined ? undefined : isOneOf(practice);
  const grouped = group === undefined ? undefined : practicesIn(group);
  const isKind = kind === undefined ? undefined : isOneOf(kind);
  const bearing = tenet === undefined && basis === undefined ? undefined : borneOnBy(tenet, basis);
  const isNamed = ({ id }: Dimension) => bearing?.dimensions.has(id) === true;
  // Practice by practice, so that to most options 14 answers do instead of 166.
  const asked: Dimension[] = [];
  for (const { id, leadership, management } of practices) {
    if (isPractice?.(id) === false || grouped?.includes(id) === false) continue;
    const isWhole = bearing?.practices.has(id) !== false;
    if (isKind?.('leadership') !== false) asked.push(...(isWhole ? leadership : leadership.filter(isNamed)));
    if (isKind?.('management') !== false) asked.push(...(isWhole ? management : management.filter(isNamed)));
  }
  const tests: Test<Dimension>[] = [];
  if (ids !== undefined) tests.push(hasId(ids));
  if (edition !== undefined) tests.push(isOfEdition(icmaPractices, edition));
  if (text !== undefined) tests.push(containsWords(text));
  return (tests.length > 0 ? keep(asked, tests) : asked) as Dimension<Extract<I, `${P}-${K}-${string}`>>[];
}
