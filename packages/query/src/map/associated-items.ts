import type { AssociationEnd } from '@icma-sdk/core';
import { basisRule } from '../filter/rules.js';
import { isOneOf } from '../filter/tests.js';
import { checkOptions, type OptionRule, type OptionRules } from '../internal/check-options.js';
import { chainsFrom, confidences, isBetter } from './chains.js';
import { ends } from './ends.js';
import type { AssociableType, AssociatedItem, AssociationOptions, Chain } from './types.js';

const MOST_STEPS = 3;
const STEPS = 2;

/** Types of what may be associated. */
export const typeRule: ReadonlySet<string> = /* @__PURE__ */ new Set(ends.map(({ type }) => type));

/** What {@link AssociationOptions} may say. */
export const associationRules: OptionRules = /* @__PURE__ */ new Map<string, OptionRule>([
  ['to', typeRule],
  ['basis', basisRule],
  ['confidence', (value) => (confidences.includes(value as never) ? undefined : 'high, medium or low')],
  ['steps', (value) => ([1, 2, MOST_STEPS].includes(value as number) ? undefined : '1, 2 or 3')],
]);

/**
 * What bears on an item, each once, by its best chain: the shortest or, of several as short, the one least weak in its
 * weakest link. Fewer links come first, then tenets, practices, dimensions, earlier areas and documents, each in printed
 * order. An id that nothing has is associated with nothing.
 *
 * @throws {OptionError} for an unknown option or value; never for the id.
 *
 * @example
 * ```ts
 * associatedItems('practice-11', { to: 'tenet' }).map(({ item, basis, confidence }) => [item.id, basis, confidence]); // [['tenet-09', 'editorial', 'medium']]
 * associatedItems('practice-11-management-c', { to: 'tenet' })[0].path.map(({ to }) => to); // ['practice-11', 'tenet-09']
 * associatedItems('tenet-12', { to: 'dimension', basis: 'explicit' }).map(({ item }) => item.code); // ['1.M.A', '1.M.C']
 * ```
 */
export function associatedItems<T extends AssociableType = AssociableType>(
  id: AssociationEnd,
  options: AssociationOptions<T> = {},
): AssociatedItem<T>[] {
  checkOptions(options, associationRules);
  const isOfType = options.to === undefined ? () => true : isOneOf(options.to);
  const isOnBasis = options.basis === undefined ? () => true : isOneOf(options.basis);
  const lowest = confidences.indexOf(options.confidence ?? 'low');
  const best = new Map<string, Chain>();
  for (const chain of chainsFrom(id, options.steps ?? STEPS)) {
    const reached = chain.path.at(-1)!.to;
    if (!isOnBasis(chain.basis) || confidences.indexOf(chain.confidence) > lowest) continue;
    if (isBetter(chain, best.get(reached))) best.set(reached, chain);
  }
  return ends
    .flatMap((item) => (isOfType(item.type) && best.has(item.id) ? { item, ...best.get(item.id)! } : []))
    .sort((a, b) => a.path.length - b.path.length) as AssociatedItem<T>[];
}
