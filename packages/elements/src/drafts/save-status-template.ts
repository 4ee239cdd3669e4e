import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../views/view-context.js';
import { draftWords } from '../words/draft-words.js';
import type { SaveStatus } from './save-status.js';
import { saveStatusText } from './save-status-text.js';

/** What a person can do about a status. */
export interface SaveStatusActions {
  onDownload(): void;
  onTakeOver(): void;
}

/**
 * The status line: a mark, the sentence, and what to press where something is to be done. It belongs into the one polite `role=status`
 * of the form, which is in place before it is filled.
 */
export function saveStatusTemplate(
  status: SaveStatus,
  context: ViewContext,
  { onDownload, onTakeOver }: SaveStatusActions,
): TemplateResult {
  const words = draftWords[context.language];
  return html`<span class="save-status ${markOf(status)}" part="save-status"
      ><span class="mark" aria-hidden="true">${marks[markOf(status)]}</span> ${saveStatusText(status, context)}</span>
    ${
      status.state === 'other-tab'
        ? html`<button part="take-over" type="button" @click=${onTakeOver}>${words.takeOver}</button>`
        : status.state === 'not-saved' || status.state === 'newer'
          ? html`<button part="download-copy" type="button" @click=${onDownload}>${words.download}</button>`
          : nothing
    }`;
}

/** Told apart by shape, as colour alone tells nothing. */
const marks = { kept: '✓', busy: '…', open: '○', missed: '!' } as const;

function markOf({ state }: SaveStatus): keyof typeof marks {
  if (state === 'saved') return 'kept';
  if (state === 'saving') return 'busy';
  return state === 'not-saved' || state === 'newer' || state === 'other-tab' ? 'missed' : 'open';
}
