import type { Level } from '@icma-sdk/assessment';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { Language } from '../words/language.js';
import { levelInputWords } from '../words/level-input-words.js';
import { copiedChoices } from './copied-choices.js';

/** Said instead of a level. */
export const noLevels = ['not-applicable', 'cannot-judge'] as const;

/** One question as it is shown. */
export interface QuestionParts {
  /** Names the radio buttons, and so is unique in its shadow root. */
  readonly id: string;
  /** Printed in the margin: `A`, or `7.L.A` where nothing around the question says more. */
  readonly number: string;
  /** What is asked, and its language where that is not the one around it. */
  readonly statement: unknown;
  readonly lang?: string | undefined;
  /** Whether what is asked is read out only, as it is seen elsewhere. */
  readonly unseen?: boolean;
  /** Between what is asked and the levels. */
  readonly hint?: unknown;
  readonly levels: readonly Level[];
  /** Whether each level says how one would know. */
  readonly described: boolean;
  /** Whether "not applicable" and "cannot judge" can be chosen. */
  readonly others: boolean;
  /** Position of the level chosen, or one of `noLevels`, or empty. */
  readonly value: string;
  readonly required: boolean;
  /** What is wrong, in words; empty if nothing is. */
  readonly error: string;
  readonly disabled: boolean;
}

/**
 * A question as a group of native radio buttons with worded levels. It listens to nothing: `input` and `change` come from its
 * radio buttons, and a press on the button with `data-clear` takes the answer back.
 */
export function questionTemplate(parts: QuestionParts, language: Language): TemplateResult {
  const { id, number, hint, levels, described, value, required, error, disabled } = parts;
  const words = levelInputWords[language];
  const explained = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  // In a browser the copies are told; a server would write `checked="false"`, which is checked.
  const is = (choice: string) => isServer && (choice === value || noChange);
  const level = ({ position, label, description }: Level) =>
    html`<label class="level" part="level"><input type="radio" name=${id} value=${position} .checked=${is(`${position}`)}>${position} <b>${label}</b>${
      described ? html`<span class="description">${description}</span>` : nothing
    }</label>`;
  const other = (key: (typeof noLevels)[number]) =>
    html`<label class="other" part="other"><input type="radio" name=${id} value=${key} .checked=${is(key)}>${words[key]}</label>`;
  return html`<fieldset class="question" part="question" role="radiogroup" id=${id} ?disabled=${disabled} aria-labelledby=${`${id}-legend`} aria-required=${required || nothing} aria-invalid=${error ? 'true' : nothing} aria-describedby=${explained || nothing}
    ><legend id=${`${id}-legend`}><b class="number" part="number">${number && `${number} `}</b><span class=${parts.unseen ? 'aside' : 'statement'} part="statement" lang=${parts.lang ?? nothing}>${parts.statement}</span>${required ? html` <span class="quiet">(${words.required})</span>` : nothing}</legend
    >${hint ? html`<div class="hint" part="hint" id=${`${id}-hint`}>${hint}</div>` : nothing}${
      error ? html`<p class="error" part="error" id=${`${id}-error`}>${error}</p>` : nothing
    }<div class=${described ? 'levels described' : 'levels'}>${copiedChoices(JSON.stringify([levels, described]), id, value, () => levels.map(level))}</div><div class="others">${parts.others ? copiedChoices(language, id, value, () => noLevels.map(other)) : nothing}${
      value && !disabled
        ? html`<button type="button" class="clear" part="clear" data-clear=${id}>${words.clear}<span class="aside"> ${number}</span></button>`
        : nothing
    }</div></fieldset>`;
}
