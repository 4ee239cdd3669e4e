import type { Instrument } from '../types/instrument.js';
import type { ArchivedResponse, ReviewEntry, ReviewReason } from '../types/migration.js';
import type { Response } from '../types/response.js';
import { MAX_LABEL, MAX_LEVELS } from './limits.js';
import { edition, instant, itemId, reference } from './names.js';
import { check, list, object, oneOf, type Read, sound, text } from './read.js';
import { responseReader } from './read-response.js';

const reasons: readonly ReviewReason[] = ['reworded', 'split', 'merged', 'prompt', 'scale', 'unknown-edition'];

/** Reads one entry of the review list, whole or not at all. */
export function reviewReader({ items }: Instrument, response: Read<Response>): Read<ReviewEntry> {
  return sound(
    object<ReviewEntry>({
      itemId: check('an item that is asked', (value) => items.some(({ id }) => id === value)),
      reason: oneOf(...reasons),
      reviewed: oneOf(true, false),
      previous: list(sound(object<ReviewEntry['previous'][number]>({ itemId, response }))),
    }),
  );
}

/** Reads one entry of the archive, whole or not at all. Its scale is gone, so that any level up to the largest possible fits. */
export const readArchived: Read<ArchivedResponse> = sound(
  object<ArchivedResponse>(
    {
      itemId,
      edition,
      instrument: reference,
      rubric: reference,
      label: text(MAX_LABEL),
      response: responseReader(MAX_LEVELS),
      reason: oneOf(...reasons, 'retired', 'not-asked', 'replaced'),
      at: instant,
    },
    ['label'],
  ),
);
