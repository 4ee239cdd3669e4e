import { checked } from '../file/checked.js';
import { edition, itemId } from '../file/names.js';
import { list, object, oneOf, sound } from '../file/read.js';
import { placeOf } from '../place-of.js';
import type { Change, EditionChange, ItemChange } from '../types/migration.js';

/** Where an item went, and by what: `carried` when its wording is the same but for repairs. */
export interface Followed {
  readonly to: readonly string[];
  readonly change: 'carried' | 'reworded' | 'split' | 'merged' | 'retired' | 'unknown-edition';
}

const ids = list(itemId);
const change = oneOf<Change>('identical', 'repaired', 'reworded', 'split', 'merged', 'retired', 'added');
const items = list(sound(object<ItemChange>({ change, from: ids, to: ids })));
const readChanges = list(sound(object<EditionChange>({ from: edition, to: edition, items })));

/**
 * How to follow an item from one edition to another; where no chain of changes leads there, nothing is known of any item.
 *
 * @throws {ArgumentError} for changes that are not such.
 */
export function follower(changes: readonly EditionChange[], from: string, to: string): (itemId: string) => Followed {
  const steps = route(checked(readChanges, 'changes', changes), from, to);
  return (itemId) => (steps ? followItem(itemId, steps) : { to: [itemId], change: 'unknown-edition' });
}

/** Steps that lead from one edition to the other; `undefined` when no chain of changes does. No step is tried twice. */
function route(changes: readonly EditionChange[], from: string, to: string): readonly EditionChange[] | undefined {
  if (from === to) return [];
  for (const step of changes) {
    const rest =
      step.from === from &&
      route(
        changes.filter((one) => one !== step),
        step.to,
        to,
      );
    if (rest) return [step, ...rest];
  }
  return undefined;
}

/** Where an item of the first edition is after all `steps`. Once it has been changed in more than repairs, it stays changed. */
function followItem(itemId: string, steps: readonly EditionChange[]): Followed {
  let now: Followed = { to: [itemId], change: 'carried' };
  for (const step of steps) {
    const parts = now.to.map((id) => followStep(id, step));
    const to = [...new Set(parts.flatMap((part) => part.to))];
    const change = [now, ...parts].find((part) => part.change !== 'carried')?.change ?? 'carried';
    now = { to, change: to.length > 0 ? change : 'retired' };
  }
  return now;
}

function followStep(itemId: string, { items }: EditionChange): Followed {
  const now = ownStep(itemId, items);
  if (now.change !== 'carried') return now;
  const [target] = now.to;
  // A practice, or one kind of it, is also changed when what it is made of has changed.
  const changed = items.some(({ change, from, to }) => {
    const left = from.filter((id) => id.startsWith(`${itemId}-`)).length;
    const came = to.filter((id) => id.startsWith(`${target}-`)).length;
    return left + came > 0 && (!isCarried(change) || left < from.length || came < to.length);
  });
  return changed ? { to: now.to, change: 'reworded' } : now;
}

/** By the row that names the item; for one kind of a practice, else by the row that names the practice. */
function ownStep(itemId: string, items: readonly ItemChange[]): Followed {
  const named = items.find(({ from }) => from.includes(itemId));
  if (named) return { to: named.to, change: outcome(named) };
  const { practiceId, kind, letter } = placeOf(itemId)!;
  const practice = kind && !letter ? items.find(({ from }) => from.includes(practiceId)) : undefined;
  if (practice) return { to: practice.to.map((id) => `${id}-${kind}`), change: outcome(practice) };
  // An id that something else came to is used again: whether it still means the same is for the person to say.
  return { to: [itemId], change: items.some(({ to }) => to.includes(itemId)) ? 'reworded' : 'carried' };
}

function outcome({ change, to }: ItemChange): Followed['change'] {
  if (isCarried(change)) return to.length === 1 ? 'carried' : 'split';
  return change === 'merged' || change === 'split' ? change : 'reworded';
}

function isCarried(change: Change): boolean {
  return change === 'identical' || change === 'repaired';
}
