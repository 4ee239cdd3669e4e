import type { Question, Response } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import { questionView } from '../level-input/question-view.js';
import type { HeadingLevel } from '../views/frame.js';
import { responseWords } from '../words/response-words.js';
import { answerText } from './answer-text.js';
import { backTo } from './back-to.js';
import type { FormContext } from './form-context.js';
import { answerOf } from './model/answer.js';
import { openItems } from './model/progress.js';

/** All answers, practice by practice, each with a way to change it. */
export function checkPage(context: FormContext, tools: unknown): TemplateResult {
  const { words, pages, level, href, assessment, view } = context;
  const open = openItems(assessment);
  return html`
    ${backTo('practices', words.practices, href)}
    ${heading(level, 'page-heading', 'page', words.check)}
    <p>${open.length > 0 ? html`${words.notAnswered(open.length)} <a href=${href(open[0]!)} data-go=${open[0]}>${words.answer}</a>` : words.allAnswered}</p>
    <div class="acts"><button type="button" class="button primary" part="continue" data-go="results">${words.results}</button></div>
    ${pages.map(
      ({ id, number, title, group, questions }) => html`<section class="answers ${group}" part="answers">
        ${heading((level + 1) as HeadingLevel, 'answers-of', `answers-${id}`, html`<b class="number">${number}</b> <span lang=${view.wording ?? nothing}>${title}</span>`)}
        <dl>${questions.map((question) => rowTemplate(question, context))}</dl>
      </section>`,
    )}
    ${tools}`;
}

function rowTemplate(question: Question, context: FormContext): TemplateResult {
  const { words, assessment, href, view } = context;
  const { itemId } = question;
  const { code, text, wording } = questionView(question, view.language);
  const response = assessment.responses[itemId];
  const answered = answerOf(response) !== '';
  return html`<div class="row" part="row"><dt><b class="number">${code}</b> <span lang=${(wording === text && view.wording) || nothing}>${text}</span></dt><dd class="given"
    >${answered ? answerText(response!, context) : html`<span class="quiet">${words.unanswered}</span>`}${besidesTemplate(response, context)}</dd
    ><dd class="way">${context.readOnly ? nothing : html`<a href=${href(itemId)} data-go=${itemId}>${answered ? words.change : words.answer}<span class="aside"> ${code}</span></a>`}</dd></div>`;
}

/** What else was said of the item, a line each. */
function besidesTemplate(
  response: Response | undefined,
  { levels, view }: FormContext,
): TemplateResult | typeof nothing {
  if (!response) return nothing;
  const words = responseWords[view.language];
  const { target, importance, confidence, note, evidence } = response;
  const lines = [
    target && `${words.target}: ${target} ${levels[target - 1]?.label ?? ''}`,
    importance && `${words.importance}: ${words.importances[importance - 1]}`,
    confidence && words.confidences[confidence - 1],
    note,
    evidence,
  ];
  return html`${lines.map((line) => (line ? html`<p class="besides quiet">${line}</p>` : nothing))}`;
}
