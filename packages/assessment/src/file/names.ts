import { placeOf } from '../place-of.js';
import { MAX_NAME } from './limits.js';
import { check, type Read, text } from './read.js';

/** Readers of the short texts that records are made of. */

export const name: Read<string> = text(MAX_NAME);

export const id: Read<string> = matching('[\\w-][\\w.:-]{0,99}', 'text of a-z A-Z 0-9 . _ : -');
/** `id@version`. */
export const reference: Read<string> = text(201);
export const edition: Read<string> = matching(
  'icma-practices@\\d{4}-\\d\\d',
  'an edition such as icma-practices@2017-11',
);

export const itemId: Read<string> = matching(
  '.+',
  'an item such as practice-07-leadership',
  (value) => !!placeOf(value),
);

/** An instant in UTC that exists, with up to three decimals. */
export const instant: Read<string> = matching(
  '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z',
  'an instant such as 2026-11-22T15:04:05Z',
  (value) => {
    const time = Date.parse(value);
    // Engines differ in whether 30 February is no day or 2 March.
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === value.slice(0, 19);
  },
);

function matching(pattern: string, fits: string, also = (_: string) => true): Read<string> {
  const whole = new RegExp(`^${pattern}$`);
  return check(fits, (value) => typeof value === 'string' && whole.test(value) && also(value));
}
