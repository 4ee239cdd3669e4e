import { now } from '../internal/clock.js';
import type { ViewContext } from '../views/view-context.js';
import { draftWords } from '../words/draft-words.js';
import type { SaveStatus } from './save-status.js';

/** The sentence of the status line. */
export function saveStatusText(status: SaveStatus, { tag, language }: ViewContext): string {
  const words = draftWords[language];
  switch (status.state) {
    case 'saved':
      return words.saved(timeOf(status.at, tag));
    case 'not-saved':
      return words[status.reason];
    case 'other-tab':
      return words.otherTab;
    default:
      return words[status.state];
  }
}

/** `14:05` in the way of the language; on another day with its date. */
function timeOf(at: Date, tag: string): string {
  const today = at.toDateString() === now().toDateString();
  return new Intl.DateTimeFormat(tag, { timeStyle: 'short', ...(!today && { dateStyle: 'medium' }) }).format(at);
}
