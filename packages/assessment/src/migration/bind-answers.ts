import type { Assessment } from '../types/assessment.js';
import type { Instrument } from '../types/instrument.js';
import type { ArchiveReason, ReviewReason } from '../types/migration.js';
import type { Response } from '../types/response.js';
import type { Followed } from './follow-item.js';

/** An item of the new instrument and the old answers that bear on it; without a reason, the one answer is carried over. */
export interface Bound {
  readonly itemId: string;
  readonly reason: ReviewReason | undefined;
  readonly sources: readonly Source[];
}

interface Source {
  readonly itemId: string;
  readonly response: Response;
  readonly change: Followed['change'];
}

/** Which old answers bear on which new item, in the new instrument's order; and which on none, with the reason. */
export function bindAnswers(
  { instrument: old, responses }: Assessment,
  instrument: Instrument,
  follow: (itemId: string) => Followed,
): { bound: Bound[]; left: ReadonlyMap<string, ArchiveReason> } {
  const sources = new Map<string, Source[]>(instrument.items.map(({ id }) => [id, []]));
  const left = new Map<string, ArchiveReason>();
  for (const { id } of old.items) {
    const response = responses[id];
    if (!response) continue;
    const { to, change } = follow(id);
    const asked = to.filter((target) => sources.has(target));
    for (const target of asked) sources.get(target)!.push({ itemId: id, response, change });
    if (asked.length === 0) left.set(id, change === 'retired' ? 'retired' : 'not-asked');
  }
  const oldPrompts = new Map(old.items.map(({ id, prompt }) => [id, prompt]));
  const bound = instrument.items.flatMap(({ id, prompt }): Bound[] => {
    const all = sources.get(id)!;
    const [first] = all;
    if (!first) return [];
    const samePrompt = oldPrompts.get(first.itemId) === prompt;
    return [{ itemId: id, reason: reasonFor(all) ?? (samePrompt ? undefined : 'prompt'), sources: all }];
  });
  return { bound, left };
}

function reasonFor(sources: readonly Source[]): ReviewReason | undefined {
  for (const { change } of sources) if (change !== 'carried' && change !== 'retired') return change;
  return sources.length > 1 ? 'merged' : undefined;
}
