import { editions, type FrameworkId, narrative, practices } from '@icma-sdk/core';
import { anyText, type OptionRule } from '../internal/check-options.js';

/** The ids of a list, as what an option may be. */
export function idsOf(items: readonly { readonly id: string }[]): OptionRule {
  return new Set(items.map(({ id }) => id));
}

export const practiceRule: OptionRule = /* @__PURE__ */ idsOf(practices);
export const groupRule: OptionRule = /* @__PURE__ */ idsOf(narrative.groups);
export const kindRule: OptionRule = /* @__PURE__ */ new Set(['leadership', 'management']);
export const basisRule: OptionRule = /* @__PURE__ */ new Set(['editorial', 'explicit']);

/** Options that every filter takes, with the editions of one document. */
export function sharedRules(document: FrameworkId, items: readonly { readonly id: string }[]): [string, OptionRule][] {
  return [
    ['ids', idsOf(items)],
    ['edition', idsOf(editions.filter((edition) => edition.document === document))],
    ['basis', basisRule],
    ['text', anyText],
  ];
}
