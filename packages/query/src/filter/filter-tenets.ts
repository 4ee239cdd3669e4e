import { codeOfEthics, type ItemOf, type Tenet, type TenetId, tenets } from '@icma-sdk/core';
import { checkOptions, type OptionRules } from '../internal/check-options.js';
import { editorialPartners, tenetsBearingOn } from './associated-ids.js';
import { containsWords } from './contains-words.js';
import type { TenetFilter } from './filter-options.js';
import { groupRule, practiceRule, sharedRules } from './rules.js';
import { hasId, isOfEdition, isOneOf, keep, practicesIn, type Test } from './tests.js';

const rules: OptionRules = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ sharedRules('code-of-ethics', tenets),
  ['practice', practiceRule],
  ['group', groupRule],
]);

/**
 * The tenets that satisfy every option, in printed order; all twelve without options. With `ids` written out, the result
 * has their exact type.
 *
 * @throws {OptionError} for an unknown option or value.
 *
 * @example
 * ```ts
 * filterTenets({ practice: 'practice-12', text: 'community' }).map(({ code }) => code); // ['5', '9']
 * filterTenets({ ids: ['tenet-12', 'tenet-03'] }).map(({ id }) => id); // ['tenet-03', 'tenet-12']
 * ```
 */
export function filterTenets<const I extends TenetId = TenetId>(options: TenetFilter<I> = {}): ItemOf<I>[] {
  checkOptions(options, rules);
  const { ids, edition, text, practice, group, basis } = options;
  const tests: Test<Tenet>[] = [];
  if (ids !== undefined) tests.push(hasId(ids));
  if (edition !== undefined) tests.push(isOfEdition(codeOfEthics, edition));
  if (typeof practice === 'string' && group === undefined && basis === undefined) {
    const related = editorialPartners(practice);
    tests.push(({ id }) => related.has(id));
  } else if (practice !== undefined || group !== undefined || basis !== undefined) {
    const isPractice = practice === undefined ? undefined : isOneOf(practice);
    const grouped = group === undefined ? undefined : practicesIn(group);
    const isBearing = tenetsBearingOn((id) => isPractice?.(id) !== false && grouped?.includes(id) !== false, basis);
    tests.push(({ id }) => isBearing(id));
  }
  if (text !== undefined) tests.push(containsWords(text));
  return keep(tenets, tests) as ItemOf<I>[];
}
