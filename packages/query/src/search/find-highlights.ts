import { type WordRun, wordRuns } from '../internal/word-runs.js';
import type { Highlight, SearchableItem, SearchField } from './types.js';

/** Finds where an item has some words, given folded. */
export type Highlighter = (item: SearchableItem, words: ReadonlySet<string>) => Highlight[];

/** A highlighter that reads each text once: results of one query are often results of the next. */
export function createHighlighter(fields: readonly SearchField[]): Highlighter {
  const runsByText = new Map<string, readonly WordRun[]>();
  const runsOf = (text: string) => {
    const known = runsByText.get(text) ?? wordRuns(text);
    runsByText.set(text, known);
    return known;
  };
  return (item, words) =>
    fields.flatMap((field) => {
      const highlights: Highlight[] = [];
      const text = item[field] ?? '';
      for (const run of runsOf(text)) {
        if (!run.words.some((word) => words.has(word))) continue;
        const { start, end } = wholeCharacters(text, run.start, run.end);
        if (start >= (highlights.at(-1)?.end ?? 0)) highlights.push({ field, start, end });
      }
      return highlights;
    });
}

/** The range, widened to whole characters: a joiner or a mark after a letter belongs to it. */
function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  if (isPlain(text, start - 1) && isPlain(text, end)) return { start, end };
  const characters = new Intl.Segmenter().segment(text);
  const last = characters.containing(end - 1)!;
  return { start: characters.containing(start)!.index, end: last.index + last.segment.length };
}

/** Whether nothing stands there or a character that joins with no other: ASCII, or a mark from the dashes to the quotes. */
function isPlain(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return Number.isNaN(unit) || unit <= 0x7f || (unit >= 0x2010 && unit <= 0x2027);
}
