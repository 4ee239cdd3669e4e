import type { Assessment } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftEntry } from '../drafts/opened-draft.js';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import { formatDate } from '../words/format-date.js';
import { keptWords } from '../words/kept-words.js';
import type { PageContext } from './form-context.js';
import { progressOf } from './model/progress.js';

/** The assessments that are kept on this device, and the one that is open in memory alone: each to go on with or to delete. */
export function keptList(
  kept: readonly DraftEntry[],
  open: Assessment | undefined,
  erased: boolean,
  context: PageContext,
): TemplateResult {
  const words = keptWords[context.view.language];
  const rest = kept.filter(({ id }) => id !== open?.id);
  const entries = open ? [entryOf(open), ...rest] : rest;
  return html`${erased ? html`<p class="notice" role="status">${words.erased}</p>` : nothing}${
    entries.length > 0
      ? html`<section class="kept" part="kept">
    ${heading((context.level + 1) as HeadingLevel, 'kind', 'kept', kept.length > 0 ? words.title : words.here)}
    <ul>${entries.map((entry) => entryTemplate(entry, entry.id === open?.id, context))}</ul>
    ${kept.length > 0 ? html`<p class="erase"><button type="button" class="link danger" part="erase" data-act="erase">${words.eraseAll}</button></p>` : nothing}
  </section>`
      : nothing
  }`;
}

function entryTemplate(entry: DraftEntry, open: boolean, { view, number }: PageContext): TemplateResult {
  const words = keptWords[view.language];
  const { id, name, at, answered, asked, state } = entry;
  const date = formatDate(at.toISOString(), view.tag);
  const title = name ?? words.unnamed(date);
  const facts = [
    ...(asked === undefined ? [] : [words.answered(number(answered ?? 0), number(asked))]),
    words.changed(date),
    ...(state === 'ok' ? [] : [words.states[state]]),
    ...(open ? [words.here] : []),
  ];
  const act = (action: string, label: string, style: string) =>
    html`<button type="button" class=${style} data-act=${action} data-id=${id}>${label}<span class="aside"> ${title}</span></button>`;
  return html`<li class="entry" part="entry"><p><b>${title}</b><br><span class="quiet">${facts.join('; ')}</span></p>
    <p class="entry-acts">${act('open', words.open, 'button')} ${act('remove', words.remove, 'link danger')}</p></li>`;
}

function entryOf(assessment: Assessment): DraftEntry {
  const { id, name, changedAt } = assessment;
  const { answered, of } = progressOf(assessment);
  return { id, at: new Date(changedAt), answered, asked: of, state: 'ok', ...(name !== undefined && { name }) };
}
