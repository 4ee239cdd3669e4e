import { fold } from './fold.js';

/** A run of letters, marks and digits in a text. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  /** The run folded: one word, several where a character stands for several ("½"), none where nothing is left. */
  readonly words: readonly string[];
}

/** Bounded, as an engine may run out of stack on a run of a million letters; the pieces are put together again. */
const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,999}/gu;

/** The words of a text where they stand, in order. */
export function wordRuns(text: string): WordRun[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { index: start, 0: piece } of text.matchAll(PIECE)) {
    const last = ranges.at(-1);
    if (last?.end === start) last.end += piece.length;
    else ranges.push({ start, end: start + piece.length });
  }
  return ranges.map(({ start, end }) => ({ start, end, words: splitWords(fold(text.slice(start, end))) }));
}

/** English as it is printed: letters without accents, and the marks of the block that has dashes and curly quotes. */
const PLAIN = /^[\0-\x7f\u2010-\u203a]*$/;

/** The words of {@link wordRuns} without their places, several times as fast. */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return splitWords(fold(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ' ')));
}

function splitWords(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}
