import { follower } from '../migration/follow-item.js';
import { sameScale } from '../same-scale.js';
import type { Answers } from '../types/assessment.js';
import type { EditionChange } from '../types/migration.js';

/** Why two answers are not set against each other. */
export type NotComparable = 'edition' | 'rubric' | 'prompt' | 'not-asked' | 'no-level';

/** One item of the later answers, or one that only the earlier have. */
export interface ItemComparison {
  readonly itemId: string;
  /** `new`: it has a level now and had none before. */
  readonly change: 'up' | 'down' | 'same' | 'new' | 'not-comparable';
  /** `null` unless the change is `not-comparable`. */
  readonly reason: NotComparable | null;
  /** Levels as given, each on its own rubric; `null` where there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Two sets of answers side by side; what cannot be compared says why. */
export interface Comparison {
  readonly sameEdition: boolean;
  readonly sameRubric: boolean;
  readonly counts: Readonly<Record<ItemComparison['change'], number>>;
  /** In the later instrument's order, then what only the earlier one asked. */
  readonly items: readonly ItemComparison[];
}

/**
 * What went up, down or stayed the same from `before` to `after`: snapshots, assessments, or what an opened file holds. Answers on
 * different rubrics are never compared. Answers of different editions are compared only where `changes` say that the wording is the
 * same but for repairs.
 */
export function compareSnapshots(
  before: Answers,
  after: Answers,
  { changes = [] }: { readonly changes?: readonly EditionChange[] } = {},
): Comparison {
  const sameEdition = before.instrument.edition === after.instrument.edition;
  const sameRubric = sameScale(before.rubric, after.rubric);
  const follow = follower(changes, before.instrument.edition, after.instrument.edition);
  const follows = before.instrument.items.map((item) => ({ item, ...follow(item.id) }));
  const items: ItemComparison[] = after.instrument.items.map(({ id, prompt }) => {
    const bearing = follows.filter(({ to }) => to.includes(id));
    const was = bearing.length === 1 ? bearing[0] : undefined;
    const [now, then] = [levelOf(after, id), was ? levelOf(before, was.item.id) : null];
    const compare = (reason: NotComparable | null, change: ItemComparison['change'] = 'not-comparable') => ({
      itemId: id,
      change,
      reason,
      before: then,
      after: now,
    });
    const known = bearing.length > 0 ? was?.change === 'carried' : follow(id).change !== 'unknown-edition';
    if (!known) return compare('edition');
    if (!was) return now === null ? compare('no-level') : compare(null, 'new');
    if (!sameRubric) return compare('rubric');
    if (was.item.prompt !== prompt) return compare('prompt');
    if (now === null) return compare('no-level');
    if (then === null) return compare(null, 'new');
    return compare(null, now > then ? 'up' : now < then ? 'down' : 'same');
  });
  const asked = new Set(after.instrument.items.map(({ id }) => id));
  for (const { item, to } of follows) {
    if (to.some((id) => asked.has(id))) continue;
    items.push({
      itemId: item.id,
      change: 'not-comparable',
      reason: 'not-asked',
      before: levelOf(before, item.id),
      after: null,
    });
  }
  const counts = { up: 0, down: 0, same: 0, new: 0, 'not-comparable': 0 };
  for (const { change } of items) counts[change]++;
  return { sameEdition, sameRubric, counts, items };
}

function levelOf({ responses }: Answers, itemId: string): number | null {
  return (Object.hasOwn(responses, itemId) ? responses[itemId]!.level : undefined) ?? null;
}
