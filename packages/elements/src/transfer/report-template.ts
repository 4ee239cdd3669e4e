import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import { comparisonTemplate } from '../results/comparison-template.js';
import { below, figuresTemplate } from '../results/figures-template.js';
import { tableTemplate } from '../results/table-template.js';
import type { HeadingLevel } from '../views/frame.js';
import type { AnswerView, Fact, ReportView } from '../views/report-view.js';
import type { ViewContext } from '../views/view-context.js';
import { reportWords } from '../words/report-words.js';
import { resultsWords } from '../words/results-words.js';

/** A report for paper: title, a line for a name, facts, results, then every answer with its notes. */
export function reportTemplate(report: ReportView, level: 1 | HeadingLevel, context: ViewContext): TemplateResult {
  const words = resultsWords[context.language];
  const lang = context.wording ?? nothing;
  const next = below(level);
  const { results, comparison, title, subtitle, name, facts, practices } = report;
  return html`
    ${level === 1 ? html`<h1 class="heading" id="title">${title}</h1>` : heading(level, 'heading', 'title', title)}
    ${subtitle ? html`<p>${subtitle}</p>` : nothing}
    <p class="name">${name}: <span></span></p>
    <dl class="facts">${facts.map(factTemplate)}</dl>
    ${results.state === 'empty' ? html`<p class="opening">${words.empty}</p>` : figuresTemplate(results, next, context, tableTemplate(results.table, lang))}
    ${comparison ? html`<section>${comparisonTemplate(comparison, next, lang, true)}</section>` : nothing}
    <section class="answers">
      ${heading(next, 'section-heading', 'answers', reportWords[context.language].answers)}
      ${practices.map(
        (practice) => html`
          ${heading(below(level, 2), 'subheading', `answers-${practice.number}`, html`${practice.number} <span lang=${lang}>${practice.title}</span>`)}
          ${practice.definition ? html`<p class="text quiet" lang=${lang}>${practice.definition}</p>` : nothing}
          ${practice.answers.map((answer) => answerTemplate(answer, lang))}`,
      )}
    </section>
    <section>
      ${heading(next, 'section-heading', 'formula', words.formula)}
      ${formulaTemplate(results.formula)}
    </section>
    <p class="foot quiet">${results.foot}</p>`;
}

/** How results are computed, a paragraph for each of its sentences. */
export function formulaTemplate(sentences: readonly string[]): TemplateResult {
  return html`${sentences.map((sentence) => html`<p class="text">${sentence}</p>`)}`;
}

function factTemplate([name, text]: Fact): TemplateResult {
  return html`<div><dt>${name}</dt> <dd>${text}</dd></div>`;
}

function answerTemplate(
  { part, question, wording, answer, figures, texts }: AnswerView,
  lang: unknown,
): TemplateResult {
  return html`
    <div class="answer">
      ${question ? html`<p class="text" lang=${wording ? lang : nothing}>${question}</p>` : nothing}
      <p><b class="part">${part}</b> <b>${answer}</b> <span class="quiet">${figures.map((fact) => fact.join(': ')).join(' · ')}</span></p>
      ${texts.length > 0 ? html`<dl>${texts.map(factTemplate)}</dl>` : nothing}
    </div>`;
}
