import { formatMonth } from '../words/format-month.js';
import { noticeWords } from '../words/notice-words.js';
import type { Notice } from './frame.js';
import type { ViewContext } from './view-context.js';

/**
 * The sentences at the foot: whose wording it is, of which edition (year and month), whatever is to be said `besides`, and
 * that we are not ICMA. None where the page carries the notice itself.
 */
export function footView(
  notice: Notice,
  document: string,
  edition: string,
  { tag, language }: ViewContext,
  ...besides: string[]
): readonly string[] {
  const words = noticeWords[language];
  return notice === 'none' ? [] : [words.edition(document, formatMonth(edition, tag)), ...besides, words.notAffiliated];
}
