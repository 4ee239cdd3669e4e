import { formatMonth } from '../words/format-month.js';
import { noticeWords } from '../words/notice-words.js';
import type { ViewContext } from './view-context.js';

/**
 * Whose wording it is, of which edition (year and month), that we are not ICMA, and whatever is to be said `besides`. What is
 * copied says so wherever the page does not.
 */
export function editionText(
  document: string,
  edition: string,
  { tag, language }: ViewContext,
  ...besides: string[]
): string {
  return [noticeWords[language].edition(document, formatMonth(edition, tag)), ...besides].join(' ');
}
