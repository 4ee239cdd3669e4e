import { fold } from './fold.js';

/** Nobody asks for more words than these; a pasted page is read as its first ones. */
const MOST_WORDS = 32;
/** Longer than any English word in use; what a run of letters has beyond is skipped. */
const LONGEST_WORD = 64;
/** Reading stops after so many spellings ("Plan", "PLAN") of fewer words: only a text made to be slow has them. */
const MOST_SPELLINGS = 4096;
/** Of FNV-1a: words that differ hardly ever have the same hash, unless they are made to. */
const HASH_BASIS = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** So many spellings of one hash are remembered; more are read anew each time, and count towards the limit above. */
const MOST_PER_HASH = 8;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const PART_OF_WORD = 1;
const BETWEEN_WORDS = 2;
/** Code point → one of the two above, or 0 if not met before. The first table is small, the second rarely needed. */
const classes = /* @__PURE__ */ new Uint8Array(0x10000);
let classesBeyond: Uint8Array | undefined;

/**
 * The first 32 distinct words of a text, folded and cut to their first 64 characters. Costs one pass over the text, ten
 * megabytes included: a spelling met before is known where it stands, without being copied. A text with more than 4,096
 * spellings before its 32nd word is read no further.
 */
export function queryWords(text: string): string[] {
  const words = new Set<string>();
  const metByHash = new Map<number, string[]>();
  let spellings = 0;
  let index = 0;
  while (index < text.length && words.size < MOST_WORDS && spellings < MOST_SPELLINGS) {
    const start = index;
    let hash: number = HASH_BASIS;
    for (let width = widthAt(text, index); width > 0; width = widthAt(text, index)) {
      hash = Math.imul(hash ^ text.charCodeAt(index), HASH_PRIME);
      index += width;
    }
    const met = metByHash.get(hash);
    let isMet = index === start;
    for (const one of met ?? []) isMet ||= one.length === index - start && text.startsWith(one, start);
    if (!isMet) {
      const spelling = text.slice(start, index);
      if (!met) metByHash.set(hash, [spelling]);
      else if (met.length < MOST_PER_HASH) met.push(spelling);
      spellings += 1;
      for (const word of fold(cut(spelling)).split(' ')) if (word) words.add(cut(word));
    }
    for (let width = widthAt(text, index); width < 0; width = widthAt(text, index)) index -= width;
  }
  return [...words].slice(0, MOST_WORDS);
}

/** How many code units the character at an index takes: above 0 in a word, below 0 between words, 0 at the end. */
function widthAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const known = classes[text.charCodeAt(index)];
  if (known === PART_OF_WORD) return 1;
  if (known === BETWEEN_WORDS) return -1;
  const point = text.codePointAt(index)!;
  if (point > 0xffff) return classBeyond(point) === PART_OF_WORD ? 2 : -2;
  // Half a character alone is between words; it is not remembered, as its code unit may come again in a pair.
  if (point >= 0xd800 && point <= 0xdfff) return -1;
  const kind = classOf(point);
  classes[point] = kind;
  return kind === PART_OF_WORD ? 1 : -1;
}

function classBeyond(point: number): number {
  classesBeyond ??= new Uint8Array(0x110000);
  classesBeyond[point] ||= classOf(point);
  return classesBeyond[point]!;
}

function classOf(point: number): number {
  return WORD_CHARACTER.test(String.fromCodePoint(point)) ? PART_OF_WORD : BETWEEN_WORDS;
}

/** At most 64 code units, without half a character at the end. */
function cut(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '') : word;
}
