import type { Instrument } from './types/instrument.js';

/** The three item ids of the instrument that share the longest beginning with `itemId`, in the instrument's order among equals. */
export function nearestItems(instrument: Instrument, itemId: string): string[] {
  const shared = (id: string) => {
    let length = 0;
    while (length < id.length && id[length] === itemId[length]) length++;
    return length;
  };
  return instrument.items
    .map(({ id }) => ({ id, shared: shared(id) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ id }) => id);
}
