import type { Question, Response } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { questionTemplate } from '../level-input/question-template.js';
import { questionView } from '../level-input/question-view.js';
import { questionWords } from '../level-input/question-words.js';
import { responseWords } from '../words/response-words.js';
import type { FormContext } from './form-context.js';
import { answerOf, type Field } from './model/answer.js';
import type { Ask } from './model/asks.js';

/**
 * A question of the form: its levels, why there is none, what else is asked, and the note. Names of fields are `<item>.<field>`. It is
 * made anew only when something of its own has changed, as every answer draws the whole page.
 */
export function askTemplate(question: Question, described: boolean, context: FormContext): unknown {
  const { view, assessment, readOnly, noted, errors, asks } = context;
  const { itemId } = question;
  const { responses, rubric } = assessment;
  const own = [responses[itemId], rubric, view.tag, readOnly, noted.has(itemId), errors.get(itemId), `${asks}`];
  return guard([question, described, ...own], () => askOf(question, described, context));
}

function askOf(question: Question, described: boolean, context: FormContext): TemplateResult {
  const { view, levels, readOnly, noted, errors, asks } = context;
  const { itemId, kind, dimensions } = question;
  const response = context.assessment.responses[itemId];
  const asked = questionView(question, view.language);
  const letter = dimensions[0]?.id === itemId ? dimensions[0].letter : undefined;
  // The definition of the practice stands at the top of its page, and so does its number.
  const words = questionWords({ ...asked, definition: letter && asked.definition }, view);
  const parts = {
    ...words,
    id: itemId,
    number: letter ?? (kind ? asked.code : ''),
    levels,
    described,
    others: true,
    value: answerOf(response),
    required: false,
    error: errors.get(itemId) ?? '',
    disabled: readOnly,
  };
  const isNoted = noted.has(itemId) || !!response?.note || !!response?.evidence;
  return html`<div class="ask" part="ask">${questionTemplate(parts, view.language)}${
    response?.notApplicable || response?.cannotJudge ? reasonTemplate(itemId, response, context) : nothing
  }${asks.length > 0 ? html`<div class="extras">${asks.map((ask) => extraTemplate(itemId, ask, response, context))}</div>` : nothing}${isNoted ? noteTemplate(itemId, response, context) : nothing}<button type="button" class="link add" part="note" data-act="note" data-id=${itemId} ?hidden=${isNoted || readOnly}>${responseWords[view.language].addNote}</button></div>`;
}

function reasonTemplate(itemId: string, response: Response, { view, readOnly }: FormContext): TemplateResult {
  const { reason = '' } = response.notApplicable ?? response.cannotJudge ?? {};
  return html`<label class="field" part="reason"><span>${responseWords[view.language].reason}</span><input type="text" name=${name(itemId, 'reason')} maxlength="500" .value=${reason} ?disabled=${readOnly}></label>`;
}

function extraTemplate(itemId: string, ask: Ask, response: Response | undefined, context: FormContext): TemplateResult {
  const words = responseWords[context.view.language];
  const choices = {
    importance: words.importances,
    confidence: words.confidences,
    target: context.levels.map(({ label }) => label),
  }[ask];
  const chosen = response?.[ask] ?? 0;
  return html`<label class="extra" part="extra"><span>${words[ask]}</span><select name=${name(itemId, ask)} ?disabled=${context.readOnly}>${[
    words.notSaid,
    ...choices,
  ].map(
    (label, index) =>
      html`<option value=${index || ''} .selected=${index === chosen}>${index ? `${index} ${label}` : label}</option>`,
  )}</select></label>`;
}

function noteTemplate(itemId: string, response: Response | undefined, { view, readOnly }: FormContext): TemplateResult {
  const words = responseWords[view.language];
  const { note = '', evidence = '' } = response ?? {};
  return html`<div class="note" part="note"><label class="field"><span>${words.note}</span><textarea name=${name(itemId, 'note')} maxlength="4000" rows="3" .value=${note} ?disabled=${readOnly}></textarea></label><label class="field"><span>${words.evidence}</span><input type="text" name=${name(itemId, 'evidence')} maxlength="2000" .value=${evidence} ?disabled=${readOnly}></label></div>`;
}

function name(itemId: string, field: Field): string {
  return `${itemId}.${field}`;
}
