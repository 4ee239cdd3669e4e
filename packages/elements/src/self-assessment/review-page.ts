import { questions, reviewProgress } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import { keptWords } from '../words/kept-words.js';
import { answerText } from './answer-text.js';
import { askTemplate } from './ask-template.js';
import { backTo } from './back-to.js';
import type { FormContext } from './form-context.js';

/** The answers that a newer edition, instrument or rubric unsettled, one after the other: keep, answer anew, or leave. */
export function reviewPage(context: FormContext): TemplateResult {
  const { assessment, view, words, level, href, number } = context;
  const own = keptWords[view.language];
  const { reviewed, of } = reviewProgress(assessment);
  const all = questions(assessment.instrument);
  return html`
    ${backTo('practices', words.practices, href)}
    ${heading(level, 'page-heading', 'page', own.review)}
    <p>${own.reviewed(number(reviewed), number(of))}</p>
    ${assessment.review
      .filter((entry) => !entry.reviewed)
      .map(({ itemId, previous }) => {
        const question = all.find((one) => one.itemId === itemId);
        return html`<section class="review" part="review">
          ${question ? askTemplate(question, false, context) : itemId}
          ${previous.map(
            (old) =>
              html`<p>${own.before} <b>${answerText(old.response, context)}</b> <button type="button" class="button" data-act="review-keep" data-id=${itemId} data-from=${old.itemId}>${own.keepAnswer}</button></p>`,
          )}
          <p><button type="button" class="link" data-act="review-leave" data-id=${itemId}>${own.leaveItem}</button></p>
        </section>`;
      })}
    <div class="acts">
      <button type="button" class="button primary" data-go="practices">${words.continue}</button>
      ${assessment.history.length > 0 ? html`<button type="button" class="link" data-act="undo">${own.undo}</button>` : nothing}
    </div>`;
}
