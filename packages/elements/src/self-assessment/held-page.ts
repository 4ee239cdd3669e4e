import type { Assessment } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import { draftWords } from '../words/draft-words.js';
import { keptWords } from '../words/kept-words.js';
import { transferWords } from '../words/transfer-words.js';
import { backTo } from './back-to.js';
import type { PageContext } from './form-context.js';
import { progressOf } from './model/progress.js';
import type { Session } from './session.js';

/** A draft that was opened and waits for the person's word: begun on something older, written by something newer, or damaged. */
export function heldPage(
  held: NonNullable<Session['held']>,
  { view, words, level, href, number }: PageContext,
): TemplateResult {
  const own = keptWords[view.language];
  const act = (action: string, label: string, style = 'button') =>
    html`<button type="button" class=${style} data-act=${action}>${label}</button>`;
  const read = (salvaged: Assessment | undefined) => {
    if (!salvaged) return transferWords[view.language].nothingSalvaged;
    const { answered, of } = progressOf(salvaged);
    return own.salvaged(number(answered), number(of));
  };
  const named = held.kind === 'older' ? held.assessment : held.salvaged;
  return html`
    ${backTo('start', words.others, href)}
    ${heading(level, 'page-heading', 'page', named?.name ?? words.title)}
    <p class="text">${own[held.kind]}</p>
    ${held.kind === 'damaged' ? html`<p>${read(held.salvaged)}</p>` : nothing}
    ${held.kind === 'older' && held.migration.needsScale ? scaleTemplate(own) : nothing}
    <div class="acts">
      ${held.kind === 'older' ? html`${act('migrate', own.migrate, 'button primary')} ${act('as-is', own.goOn)}` : nothing}
      ${held.kind === 'damaged' && held.salvaged ? act('salvage', own.useSalvaged, 'button primary') : nothing}
      ${held.kind === 'older' ? nothing : act('download', draftWords[view.language].download)}
    </div>`;
}

function scaleTemplate(own: (typeof keptWords)['en']): TemplateResult {
  return html`<fieldset class="choices" part="scale"><legend>${own.scale}</legend>${(
    ['keep', 'rescale', 'clear'] as const
  ).map(
    (scale, index) =>
      html`<label class="choice"><input type="radio" name="setup.scale" value=${scale} .checked=${index === 0}><span>${own.scales[scale]}</span></label>`,
  )}</fieldset>`;
}
