import type { ContentsEntry, Page } from './page.js';

/** The parts of a page that the site index lists: its table of contents, flat, with numbers in the text. */
export function indexedHeadings(page: Page): { readonly anchor: string; readonly text: string }[] {
  return flat(page.contents ?? []);
}

function flat(entries: readonly ContentsEntry[]): { anchor: string; text: string }[] {
  return entries.flatMap(({ anchor, number, text, entries: below }) => [
    { anchor, text: number ? `${number}. ${text}` : text },
    ...flat(below ?? []),
  ]);
}
