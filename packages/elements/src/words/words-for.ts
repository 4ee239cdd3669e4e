import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './words.js';

/** Our words for a language tag such as `es-MX`: those of its language where we have it, else the English ones. */
export function wordsFor(tag: string): Words {
  return /^es(-|$)/i.test(tag) ? es : en;
}
