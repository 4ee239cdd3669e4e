import { knownItems } from '../create-instrument.js';
import type { Instrument, InstrumentItem } from '../types/instrument.js';
import { MAX_ITEMS, MAX_NAME, MAX_PROMPT, MAX_WEIGHT } from './limits.js';
import { edition, id, itemId } from './names.js';
import { list, object, type Read, sound, text, whole } from './read.js';

const item = sound(
  object<InstrumentItem>({ id: itemId, prompt: text(MAX_PROMPT), weight: whole(MAX_WEIGHT) }, ['prompt', 'weight']),
);

/** Reads the items that fit the edition read before them, each once. */
const items: Read<InstrumentItem[]> = (value, report, path, before) => {
  const known = knownItems(before!.edition as string);
  const taken = new Set<string>();
  const itemOnce: Read<InstrumentItem> = (one, _, place) => {
    const read = item(one, report, place);
    if (!read) return undefined;
    const fits = taken.has(read.id)
      ? 'each item once'
      : known?.has(read.id) === false && `an item of ${before!.edition}`;
    taken.add(read.id);
    return fits ? report.fault(`${place}/id`, read.id, fits) : read;
  };
  return list(itemOnce, 1, MAX_ITEMS)(value, report, path);
};

const instrument = object<Instrument>({ id, version: id, edition, title: text(MAX_NAME), items }, ['title']);

/**
 * Reads an instrument without the items that do not fit; nothing when id, version, edition or every item is missing. Item ids
 * must exist where the edition is one we hold, and else only have the form of an item id.
 */
export const readInstrument: Read<Instrument> = (value, report, path) => {
  const read = instrument(value, report, path);
  return read?.id && read.version && read.edition && read.items?.length ? (read as Instrument) : undefined;
};
