import { fold } from './fold.js';

/** Nobody asks for more words than these; a pasted page is read as its first ones. */
const MOST_WORDS = 32;
/** Longer than any English word in use; what a run of letters has beyond is skipped. */
const LONGEST_WORD = 64;
/** Reading stops after so many spellings of fewer words: only a text made to be slow has them. */
const MOST_SPELLINGS = 4096;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const PART_OF_WORD = 1;
const BETWEEN_WORDS = 2;
/** Code point → one of the two above, or 0 if not met before. The first table is small, the second rarely needed. */
const classes = /* @__PURE__ */ new Uint8Array(0x10000);
let classesBeyond: Uint8Array | undefined;

/**
 * The first 32 distinct words of a text, folded and cut to their first 64 characters. Costs one pass over the text, ten
 * megabytes included: a spelling met before is known where it stands, without being copied.
 */
export function queryWords(text: string): string[] {
  const words = new Set<string>();
  const metByHash = new Map<number, string>();
  let spellings = 0;
  let index = 0;
  while (index < text.length && words.size < MOST_WORDS && spellings < MOST_SPELLINGS) {
    const start = index;
    let hash = 0;
    for (; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if ((classes[unit] || classify(text, index)) !== PART_OF_WORD) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    const met = index > start ? metByHash.get(hash) : '';
    if (met === undefined || met.length !== index - start || !text.startsWith(met, start)) {
      const spelling = text.slice(start, index);
      metByHash.set(hash, spelling);
      spellings += 1;
      for (const word of fold(cut(spelling)).split(' ')) if (word) words.add(cut(word));
    }
    while (index < text.length && (classes[text.charCodeAt(index)] || classify(text, index)) === BETWEEN_WORDS) index++;
  }
  return [...words].slice(0, MOST_WORDS);
}

/** The class of the character that stands, whole or with its second half, at this index. */
function classify(text: string, index: number): number {
  const point = text.codePointAt(isPair(text, index - 1) ? index - 1 : index)!;
  if (point > 0xffff) {
    classesBeyond ??= new Uint8Array(0x110000);
    classesBeyond[point] ||= classOf(point);
    return classesBeyond[point]!;
  }
  const kind = classOf(point);
  // A half alone is between words, but its code unit may come again in a pair.
  if (point < 0xd800 || point > 0xdfff) classes[point] = kind;
  return kind;
}

function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}

function classOf(point: number): number {
  return WORD_CHARACTER.test(String.fromCodePoint(point)) ? PART_OF_WORD : BETWEEN_WORDS;
}

/** At most 64 code units, without half a character at the end. */
function cut(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '') : word;
}
