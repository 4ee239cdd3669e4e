import type { CodeOfEthics, IcmaPractices } from '@icma-sdk/core';
import { formatMonth } from '../words/format-month.js';
import type { ViewContext } from './view-context.js';

/** What stands at the foot of a document or of an item from it: whose wording it is, of which edition, and that we are not ICMA. */
export function editionSentences(
  { id, title, edition }: CodeOfEthics | IcmaPractices,
  { words, language }: ViewContext,
): string[] {
  const wording = words.edition(title, formatMonth(edition, language));
  return id === 'code-of-ethics' ? [wording, words.shortTitle, words.notAffiliated] : [wording, words.notAffiliated];
}
