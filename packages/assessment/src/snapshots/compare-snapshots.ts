import { own } from '../file/raw.js';
import { follower } from '../migration/follow-item.js';
import { sameScale } from '../same-scale.js';
import type { Answers } from '../types/assessment.js';
import type { EditionChange } from '../types/migration.js';
import type { Response } from '../types/response.js';

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
 *
 * @throws {ArgumentError} for `changes` that are not such.
 */
export function compareSnapshots(
  before: Answers,
  after: Answers,
  { changes = [] }: { readonly changes?: readonly EditionChange[] } = {},
): Comparison {
  const [older, newer] = [before.instrument, after.instrument];
  const sameRubric = sameScale(before.rubric, after.rubric);
  const follow = follower(changes, older.edition, newer.edition);
  const followed = older.items.map((item) => ({ item, ...follow(item.id) }));
  const counts = { up: 0, down: 0, same: 0, new: 0, 'not-comparable': 0 };
  const compare = (itemId: string, was: number | null, now: number | null, reason: NotComparable | null) => {
    const change = reason ? 'not-comparable' : was === null ? 'new' : now! > was ? 'up' : now! < was ? 'down' : 'same';
    counts[change]++;
    return { itemId, change, reason, before: was, after: now } as const;
  };
  const items: ItemComparison[] = newer.items.map(({ id, prompt }) => {
    const [was, another] = followed.filter(({ to }) => to.includes(id));
    const now = levelOf(after, id);
    const alike = was ? was.change === 'carried' && !another : follow(id).change !== 'unknown-edition';
    const reason = !alike
      ? 'edition'
      : was && !sameRubric
        ? 'rubric'
        : was && was.item.prompt !== prompt
          ? 'prompt'
          : now === null
            ? 'no-level'
            : null;
    return compare(id, was && !another ? levelOf(before, was.item.id) : null, now, reason);
  });
  const asked = new Set(newer.items.map(({ id }) => id));
  for (const { item, to } of followed) {
    if (!to.some((id) => asked.has(id))) items.push(compare(item.id, levelOf(before, item.id), null, 'not-asked'));
  }
  return { sameEdition: older.edition === newer.edition, sameRubric, counts, items };
}

function levelOf({ responses }: Answers, itemId: string): number | null {
  return (own(responses, itemId) as Response | undefined)?.level ?? null;
}
