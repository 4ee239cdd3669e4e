import { questions } from './questions.js';
import type { Instrument } from './types/instrument.js';

/**
 * Minutes that rating every item takes, as a range of whole minutes from 1. Ours and not measured on people: adults read
 * prose silently at about 240 words a minute (Brysbaert 2019), here taken as 180 to 300, and a choice among worded levels is
 * taken as 4 to 12 seconds. What is read is the question itself, and for one kind of a practice half the words of its
 * dimensions, skimmed.
 * Each further thing asked of an item (`asks`: target, importance, confidence) adds 2 to 5 seconds; notes are not counted.
 */
export function estimateTime(instrument: Instrument, asks = 0): { readonly low: number; readonly high: number } {
  const words = questions(instrument).reduce((sum, { prompt, statement, dimensions, itemId, kind }) => {
    const covered = dimensions.filter(({ id }) => kind && id !== itemId);
    return sum + count(prompt ?? statement) + covered.reduce((more, one) => more + count(one.statement), 0) / 2;
  }, 0);
  const items = instrument.items.length;
  return {
    low: Math.max(1, Math.round(words / 300 + (items * (4 + 2 * asks)) / 60)),
    high: Math.max(1, Math.round(words / 180 + (items * (12 + 5 * asks)) / 60)),
  };
}

function count(text: string): number {
  return text.split(/\s+/).length;
}
