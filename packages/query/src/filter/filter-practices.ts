import { type ItemOf, icmaPractices, type Practice, type PracticeId, practices, tenets } from '@icma-sdk/core';
import { checkOptions, type OptionRules } from '../internal/check-options.js';
import { borneOnBy, editorialPartners } from './associated-ids.js';
import { practiceContainsWords } from './contains-words.js';
import type { PracticeFilter } from './filter-options.js';
import { groupRule, idsOf, kindRule, sharedRules } from './rules.js';
import { hasId, isOfEdition, isOneOf, keep, practicesIn, type Test } from './tests.js';

const rules: OptionRules = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ sharedRules('icma-practices', practices),
  ['group', groupRule],
  ['kind', kindRule],
  ['tenet', /* @__PURE__ */ idsOf(tenets)],
]);

/**
 * The practices that satisfy every option, in printed order; all fourteen without options. `text` reads a practice as a
 * whole: title, definition and dimensions. With `ids` written out, the result has their exact type.
 *
 * @throws {OptionError} for an unknown option or value.
 *
 * @example
 * ```ts
 * filterPractices({ group: 'group-lead' }).map(({ title }) => title); // ['Strategic Leadership', 'Strategic Planning', 'Policy Facilitation and Implementation']
 * filterPractices({ text: 'budget' }).map(({ code }) => code); // ['12']
 * filterPractices({ tenet: 'tenet-03' }).map(({ code }) => code); // ['1', '4', '13', '14']
 * ```
 */
export function filterPractices<const I extends PracticeId = PracticeId>(options: PracticeFilter<I> = {}): ItemOf<I>[] {
  checkOptions(options, rules);
  const { ids, edition, text, group, kind, tenet, basis } = options;
  const tests: Test<Practice>[] = [];
  if (ids !== undefined) tests.push(hasId(ids));
  if (edition !== undefined) tests.push(isOfEdition(icmaPractices, edition));
  if (group !== undefined) {
    const grouped = practicesIn(group);
    tests.push(({ id }) => grouped.includes(id));
  }
  if (kind !== undefined) {
    const isWanted = isOneOf(kind);
    tests.push((practice) => [...practice.leadership, ...practice.management].some((one) => isWanted(one.kind)));
  }
  if (typeof tenet === 'string' && basis === undefined) {
    const related = editorialPartners(tenet);
    tests.push(({ id }) => related.has(id));
  } else if (tenet !== undefined || basis !== undefined) {
    const { practices: direct, dimensions } = borneOnBy(tenet, basis);
    for (const practice of dimensions.values()) direct.add(practice);
    tests.push(({ id }) => direct.has(id));
  }
  if (text !== undefined) tests.push(practiceContainsWords(text, kind));
  return keep(practices, tests) as ItemOf<I>[];
}
