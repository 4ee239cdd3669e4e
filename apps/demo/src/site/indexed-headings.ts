import type { ContentsEntry, Page } from './page.js';

/** The parts of a page that the site index lists: its table of contents, flat, with numbers in the text. */
export function indexedHeadings(
  page: Page,
): { readonly anchor: string; readonly text: string; readonly about?: string }[] {
  return flat(page.contents ?? []);
}

function flat(entries: readonly ContentsEntry[]): { anchor: string; text: string; about?: string }[] {
  return entries.flatMap(({ anchor, number, text, about, entries: below }) => [
    { anchor, text: number ? `${number}. ${text}` : text, ...(about && { about }) },
    ...flat(below ?? []),
  ]);
}
