import { items } from '../internal/items.js';
import { nearest } from '../internal/nearest.js';
import { type FindOptions, type ItemOfType, type ItemType, namedItems, typeTest } from './find-item.js';
import { keysOf } from './item-keys.js';
import { nameKey } from './name-key.js';

/** More suggestions than this are a list to read, not a hint. */
const SUGGESTIONS = 3;

/**
 * The items to suggest for a text: all that it names, in printed order (both for a bare "7"), else the three whose id,
 * code, slug or title is nearest by spelling, nearest first. A text without letters or digits, or of more than 128
 * characters, has none.
 *
 * @throws {OptionError} for an unknown option or type; never for the text.
 *
 * @example
 * ```ts
 * nearestItems('7').map(({ id }) => id); // ['tenet-07', 'practice-07']
 * nearestItems('Strategic planing', { type: 'practice' })[0].id; // 'practice-07'
 * ```
 */
export function nearestItems<T extends ItemType = ItemType>(
  text: string,
  options: FindOptions<T> = {},
): ItemOfType<T>[] {
  const named = namedItems(text, options);
  const key = nameKey(text);
  if (named.length > 0 || key === '') return named;
  return nearest(key, items.filter(typeTest(options)), keysOf)
    .slice(0, SUGGESTIONS)
    .map(({ value }) => value);
}
