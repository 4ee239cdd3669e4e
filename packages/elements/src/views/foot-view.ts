import { formatMonth } from '../words/format-month.js';
import { noticeWords } from '../words/notice-words.js';
import type { ViewContext } from './view-context.js';

/**
 * The sentences at the foot: whose wording it is, of which edition (year and month), whatever is to be said `besides`, and
 * that we are not ICMA. What is copied carries it wherever the page does not.
 */
export function footView(
  document: string,
  edition: string,
  { tag, language }: ViewContext,
  ...besides: string[]
): string {
  const words = noticeWords[language];
  return [words.edition(document, formatMonth(edition, tag)), ...besides, words.notAffiliated].join(' ');
}
