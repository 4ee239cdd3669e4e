import type { Assessment } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from './form-context.js';
import { progressOf, timeLeft } from './model/progress.js';

/** How far everything is and how long the rest takes: a bar, and the same in words. */
export function progressTemplate(assessment: Assessment, { words, number }: PageContext): TemplateResult {
  const { answered, of } = progressOf(assessment);
  const left = timeLeft(assessment);
  const text = words.progress(number(answered), number(of));
  return html`<p class="progress" part="progress"><progress max=${of} value=${answered} aria-hidden="true"></progress> <span>${text}${
    left ? html`<span class="left">; ${words.left(number(left.low), number(left.high))}</span>` : nothing
  }</span></p>`;
}
