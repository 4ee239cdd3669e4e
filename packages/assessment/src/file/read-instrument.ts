import { knownItems } from '../known-items.js';
import { placeOf } from '../place-of.js';
import type { Instrument, InstrumentItem } from '../types/instrument.js';
import {
  EDITION_FITS,
  isEdition,
  isName,
  isRaw,
  NAME_FITS,
  own,
  readChecked,
  readList,
  readObject,
  readText,
  readWhole,
  reportOthers,
} from './fields.js';
import { MAX_ITEMS, MAX_NAME, MAX_PROMPT, MAX_WEIGHT } from './limits.js';
import type { Report } from './report.js';

/**
 * The valid part of an instrument: items that do not fit are reported and left out. `undefined` when id, version, edition or
 * every item is missing. Item ids must exist where the edition is one we hold, and else only have the form of an item id.
 */
export function readInstrument(value: unknown, report: Report, path: string): Instrument | undefined {
  const raw = readObject(value, report, path);
  if (!raw) return undefined;
  reportOthers(raw, ['id', 'version', 'edition', 'title', 'items'], report, path);
  const id = readChecked(raw, 'id', isName, NAME_FITS, report, path);
  const version = readChecked(raw, 'version', isName, NAME_FITS, report, path);
  const edition = readChecked(raw, 'edition', isEdition, EDITION_FITS, report, path);
  const title = readText(raw, 'title', MAX_NAME, report, path);
  const list = readList(raw, 'items', report, path, [1, MAX_ITEMS]);
  const known = knownItems(edition ?? '');
  const taken = new Map<string, InstrumentItem>();
  list.forEach((one, index) => {
    const item = readItem(one, report, `${path}/items/${index}`);
    if (!item) return;
    if (taken.has(item.id)) report.add(`${path}/items/${index}/id`, item.id, 'each item once');
    else if (known && !known.has(item.id)) report.add(`${path}/items/${index}/id`, item.id, `an item of ${edition}`);
    else taken.set(item.id, item);
  });
  if (!id || !version || !edition || taken.size === 0) return undefined;
  return { id, version, edition, ...(title !== undefined && { title }), items: [...taken.values()] };
}

function readItem(value: unknown, report: Report, path: string): InstrumentItem | undefined {
  if (!isRaw(value)) return report.add(path, value, 'an object with an id');
  reportOthers(value, ['id', 'prompt', 'weight'], report, path);
  const id = own(value, 'id');
  const prompt = readText(value, 'prompt', MAX_PROMPT, report, path);
  const weight = readWhole(value, 'weight', MAX_WEIGHT, report, path);
  if (typeof id !== 'string' || !placeOf(id))
    return report.add(`${path}/id`, id, 'an item id such as practice-07-leadership');
  return { id, ...(prompt !== undefined && { prompt }), ...(weight !== undefined && { weight }) };
}
