/** Sentences in English, and the functions that say them in any language. */

export { english } from '../results/english.js';
export { formula } from '../results/formula.js';
export { sayFinding, sayProgress, subjectOf } from '../results/say-finding.js';
export type { Words } from '../results/words.js';
