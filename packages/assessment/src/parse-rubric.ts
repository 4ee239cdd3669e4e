import { parsed } from './file/checked.js';
import { readRubric } from './file/read-rubric.js';
import type { Parsed } from './types/issue.js';
import type { Rubric } from './types/rubric.js';

/**
 * A custom rubric of 3 to 7 worded levels from data of unknown origin (already parsed from JSON). Never throws; anything that
 * does not fit, unknown fields included, is an issue.
 */
export function parseRubric(value: unknown): Parsed<Rubric> {
  return parsed(readRubric, value);
}
