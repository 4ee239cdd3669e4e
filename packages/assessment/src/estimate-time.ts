import { checked } from './file/checked.js';
import { oneOf } from './file/read.js';
import { placeOf } from './place-of.js';
import type { Instrument } from './types/instrument.js';

/** Words to read for a practice as a whole, one kind of it and one dimension: means of the 2017-11 edition, held by a test. */
export const WORDS = [18, 63, 15] as const;

/**
 * Minutes that rating every item takes, as a range of whole minutes, rounded up. Ours and not measured on people: adults read
 * prose silently at about 240 words a minute (Brysbaert 2019), here taken as 180 to 300, and a choice among worded levels is
 * taken as 4 to 12 seconds. What is read is the question itself, and for one kind of a practice half the words of its
 * dimensions, skimmed. Each further thing asked of an item (`asks`: target, importance, confidence) adds 2 to 5 seconds; notes
 * are not counted.
 *
 * @throws {ArgumentError} for `asks` other than 0 to 3.
 */
export function estimateTime({ items }: Instrument, asks = 0): { readonly low: number; readonly high: number } {
  checked(oneOf(0, 1, 2, 3), 'asks', asks);
  const words = items.reduce((sum, { id }) => {
    const { kind, letter } = placeOf(id)!;
    return sum + WORDS[letter ? 2 : kind ? 1 : 0];
  }, 0);
  const minutes = (wordsPerMinute: number, seconds: number) =>
    Math.ceil(words / wordsPerMinute + (items.length * seconds) / 60);
  return { low: minutes(300, 4 + 2 * asks), high: minutes(180, 12 + 5 * asks) };
}
