import { knownItems } from '../known-items.js';
import type { Instrument, InstrumentItem } from '../types/instrument.js';
import { MAX_ITEMS, MAX_PROMPT, MAX_WEIGHT } from './limits.js';
import { edition, id, itemId, name } from './names.js';
import { list, object, type Read, sound, text, whole } from './read.js';

const item = object<InstrumentItem>({ id: itemId, prompt: text(MAX_PROMPT), weight: whole(MAX_WEIGHT) }, [
  'prompt',
  'weight',
]);

const instrument = object<Instrument>(
  { id, version: id, edition, title: name, items: list(sound(item), 1, MAX_ITEMS) },
  ['title'],
);

/**
 * Reads an instrument without the items that do not fit; nothing when id, version, edition or every item is missing. Item ids
 * must exist where the edition is one we hold, and else only have the form of an item id.
 */
export const readInstrument: Read<Instrument> = (value, report, path) => {
  const read = instrument(value, report, path);
  if (!read?.id || !read.version || !read.edition || !read.items) return undefined;
  const known = knownItems(read.edition);
  const taken = new Set<string>();
  const items = read.items.filter(({ id }) => {
    const fits = taken.has(id) ? 'each item once' : known?.has(id) === false && `an item of ${read.edition}`;
    taken.add(id);
    if (fits) report.fault(`${path}/items`, id, fits);
    return !fits;
  });
  return items.length > 0 ? ({ ...read, items } as Instrument) : undefined;
};
