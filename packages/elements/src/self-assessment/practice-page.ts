import type { Question } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import { practiceWords } from '../words/practice-words.js';
import { askTemplate } from './ask-template.js';
import { backTo } from './back-to.js';
import type { FormContext } from './form-context.js';
import type { PracticePage } from './model/pages.js';
import { progressOf } from './model/progress.js';

/** Up to this many questions on a page, each level says how one would know; beyond, that is said once. */
const FEW = 2;

/** One practice: its definition and its questions, and the ways to the one before and after. */
export function practicePage(page: PracticePage, context: FormContext): TemplateResult {
  const { words, pages, href, number } = context;
  const index = pages.indexOf(page);
  const before = pages[index - 1];
  const next = pages[index + 1]?.id ?? 'check';
  return html`
    ${backTo('practices', words.practices, href)}
    <p class="step quiet" part="step">${words.step(number(index + 1), number(pages.length))}</p>
    ${practiceTemplate(page, context.level, context)}
    <div class="acts">
      <button type="button" class="button primary" part="continue" data-go=${next}>${words.continue}</button>
      ${before ? html`<a href=${href(before.id)} data-go=${before.id}>${words.previous}</a>` : nothing}
    </div>`;
}

/** The heading of a practice, its definition and its questions, leadership before management. */
export function practiceTemplate(page: PracticePage, level: HeadingLevel, context: FormContext): TemplateResult {
  const { questions, title, statement, group, number } = page;
  const { view, assessment } = context;
  const few = questions.length <= FEW;
  const name = `${practiceWords[view.language].practice} ${number}: `;
  const lang = view.wording ?? nothing;
  return html`<section class="practice ${group}" part="practice">
    ${heading(level, 'heading', `${page.id}-title`, html`<span class="aside">${name}</span><b class="number" aria-hidden="true">${number}</b><span lang=${lang}>${title}</span>`)}
    <p class="definition text" part="definition" lang=${lang}>${statement}</p>
    ${few ? nothing : levelsTemplate(context, progressOf(assessment).answered === 0)}
    ${partsOf(questions).map(
      ([kind, asked]) =>
        html`${few || !kind ? nothing : heading((level + 1) as HeadingLevel, 'kind', `${page.id}-${kind}`, practiceWords[view.language][kind])}${asked.map((question) => askTemplate(question, few, context))}`,
    )}
  </section>`;
}

/** What the levels mean, said once; open as long as nothing is answered. */
export function levelsTemplate({ levels, words }: FormContext, open: boolean): TemplateResult {
  return html`<details class="meanings" part="levels" ?open=${open}>
    <summary>${words.levels}</summary>
    <dl>${levels.map(({ position, label, description }) => html`<div><dt>${position} ${label}</dt><dd>${description}</dd></div>`)}</dl>
  </details>`;
}

/** Questions that stand under one heading, in order. */
function partsOf(questions: readonly Question[]): (readonly [Question['kind'], Question[]])[] {
  const parts: (readonly [Question['kind'], Question[]])[] = [];
  for (const question of questions) {
    const last = parts.at(-1);
    if (last?.[0] === question.kind) last[1].push(question);
    else parts.push([question.kind, [question]]);
  }
  return parts;
}
