import { wordsOf } from '../internal/word-runs.js';

/** No name of an item is half as long; a longer text names none, and is not read. */
export const LONGEST_NAME = 128;

/**
 * The form in which names are compared: folded, "&" as "and", no leading zeros, no spaces ("Practice 07" and "practice-7"
 * are `practice7`, "7.L.A" is `7la`); a space stays between two numbers. A text of more than 128 characters, not counting
 * spaces at its ends, gives "".
 */
export function nameKey(text: string): string {
  const trimmed = String(text).trim();
  if (trimmed.length > LONGEST_NAME) return '';
  return wordsOf(trimmed.replaceAll('&', ' and '))
    .join(' ')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/(?<!\d) | (?!\d)/g, '');
}
