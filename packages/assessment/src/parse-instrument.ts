import { parsed } from './file/checked.js';
import { readInstrument } from './file/read-instrument.js';
import type { Instrument } from './types/instrument.js';
import type { Parsed } from './types/issue.js';

/**
 * A custom instrument from data of unknown origin (already parsed from JSON): chosen items, own prompts, weights. Item ids must
 * exist in the edition it names where we hold that edition. Never throws; anything that does not fit, unknown fields included, is an issue.
 */
export function parseInstrument(value: unknown): Parsed<Instrument> {
  return parsed(readInstrument, value);
}
