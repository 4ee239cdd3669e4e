import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import type { ResultsView } from '../views/results-view.js';
import type { ViewContext } from '../views/view-context.js';
import { resultsWords } from '../words/results-words.js';
import { barsTemplate, legendTemplate } from './bars-template.js';
import { findingsTemplate, type Reading } from './findings-template.js';
import { sentenceTemplate } from './sentence-template.js';

/** Level of a heading of ours; below 6, a paragraph. */
export type Below = HeadingLevel | 7;

/** The level `steps` below another. */
export function below(level: number, steps = 1): Below {
  return Math.min(7, level + steps) as Below;
}

/**
 * The two sentences, how far the questions are answered, strengths beside needs, and the bars with whatever says the same
 * after them; headings at `level`.
 */
export function figuresTemplate(
  view: ResultsView,
  level: Below,
  { language, wording }: ViewContext,
  after: unknown,
  reading?: Reading,
): TemplateResult {
  const words = resultsWords[language];
  const lang = wording ?? nothing;
  const levels = view.levels.map((label, index) => `${index + 1} ${label}`).join(', ');
  const list = (id: 'strengths' | 'needs') =>
    view[id].length === 0
      ? nothing
      : html`<section aria-labelledby=${id}>${heading(level, 'section-heading', id, words[id])}${findingsTemplate(view[id], lang, id === 'needs' ? reading : undefined)}</section>`;
  return html`
    <p part="lead" class="opening">${view.lead.map((sentence) => html`${sentenceTemplate(sentence, lang)} `)}</p>
    <svg class="line meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><path class="track" d="M0 0H100V6H0Z"></path><path class="bar" d="M0 0H${view.completeness * 100}V6H0Z"></path></svg>
    <p part="progress" class="text">${view.progress}</p>
    <div class="both">${list('strengths')}${list('needs')}</div>
    <section aria-labelledby="bars">
      ${heading(level, 'section-heading', 'bars', words.bars)}
      ${legendTemplate(view.kinds, words.target, `${words.level}: ${levels}`)}
      ${barsTemplate(view.groups, view.levels.length, lang)}
      ${after}
    </section>`;
}
