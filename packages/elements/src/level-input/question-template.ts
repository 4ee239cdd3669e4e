import type { Level } from '@icma-sdk/assessment';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { Language } from '../words/language.js';
import { levelInputWords } from '../words/level-input-words.js';
import { copiedChoices } from './copied-choices.js';

/** Said instead of a level. */
export const noLevels = ['not-applicable', 'cannot-judge'] as const;

/** A server would write `checked="false"`, which is checked. */
const unchecked = isServer ? noChange : false;

/** One question as it is shown. */
export interface QuestionParts {
  /** Names the radio buttons, and so is unique in its shadow root. */
  readonly id: string;
  /** Printed in the margin: `A`, or `7.L.A` where nothing around the question says more. */
  readonly number: string;
  /** What is asked. */
  readonly legend: unknown;
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
  const { id, number, legend, hint, levels, described, value, required, error, disabled } = parts;
  const words = levelInputWords[language];
  const explained = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const is = (choice: string) => choice === value || unchecked;
  const level = ({ position, label, description }: Level) =>
    html`<label class="level" part="level"><input type="radio" name=${id} value=${position} .checked=${is(`${position}`)}>${position} <b>${label}</b>${
      described ? html`<span class="description">${description}</span>` : nothing
    }</label>`;
  const other = (key: (typeof noLevels)[number]) =>
    html`<label class="other" part="other"><input type="radio" name=${id} value=${key} .checked=${is(key)}>${words[key]}</label>`;
  return html`<fieldset class="question" part="question" role="radiogroup" id=${id} ?disabled=${disabled} aria-labelledby=${`${id}-legend`} aria-required=${required || nothing} aria-invalid=${error ? 'true' : nothing} aria-describedby=${explained || nothing}
    ><legend id=${`${id}-legend`}>${number ? html`<b class="number" part="number">${number} </b>` : nothing}${legend}${required ? html` <span class="quiet">(${words.required})</span>` : nothing}</legend
    >${hint ? html`<div class="hint" part="hint" id=${`${id}-hint`}>${hint}</div>` : nothing}${
      error ? html`<p class="error" part="error" id=${`${id}-error`}>${error}</p>` : nothing
    }<div class=${described ? 'levels described' : 'levels'}>${copiedChoices(keyOf(levels, described), id, value, () => levels.map(level))}</div><div class="others">${parts.others ? copiedChoices(language, id, value, () => noLevels.map(other)) : nothing}${
      value && !disabled
        ? html`<button type="button" class="clear" part="clear" data-clear=${id}>${words.clear}<span class="aside"> ${number}</span></button>`
        : nothing
    }</div></fieldset>`;
}

/** The same for levels that read the same. */
function keyOf(levels: readonly Level[], described: boolean): string {
  return levels
    .map(({ position, label, description }) => `${position} ${label}${described ? ` ${description}` : ''}`)
    .join('\n');
}
