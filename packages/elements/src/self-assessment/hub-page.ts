import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import { keptWords } from '../words/kept-words.js';
import type { FormContext } from './form-context.js';
import type { PracticePage } from './model/pages.js';
import { progressOf } from './model/progress.js';

/** The practices as a list of tasks, each with how far it is in words, and the ways on. */
export function hubPage(context: FormContext, tools: unknown): TemplateResult {
  const { words, assessment, pages, level, href } = context;
  const next = pages.find(({ id }) => !isDone(id, context));
  const go = (place: string, text: string) => html`<li><a href=${href(place)} data-go=${place}>${text}</a></li>`;
  return html`
    ${heading(level, 'page-heading', 'page', assessment.name ?? words.title)}
    ${groupsOf(pages).map(
      (group) => html`<section class="group-of ${group[0]!.group}" part="group">
        <p class="phrase" lang=${context.view.wording ?? nothing}>${group[0]!.phrase}</p>
        <ul class="tasks">${group.map((page) => taskTemplate(page, context))}</ul>
      </section>`,
    )}
    <div class="acts">
      <button type="button" class="button primary" part="continue" data-go=${next?.id ?? 'check'}>${next ? words.continueWith(next.number) : words.check}</button>
    </div>
    <ul class="ways">
      ${assessment.history.length > 0 ? go('review', keptWords[context.view.language].review) : nothing}
      ${next ? go('check', words.check) : nothing} ${go('results', words.results)} ${go('all', words.onePage)} ${go('start', words.others)}
    </ul>
    ${tools}`;
}

function taskTemplate({ id, number, title }: PracticePage, context: FormContext): TemplateResult {
  const { words, assessment, href, view } = context;
  const { answered, of } = progressOf(assessment, id);
  const [state, status] =
    answered === 0
      ? ['new', words.notStarted]
      : answered === of
        ? ['done', html`<span aria-hidden="true">✓ </span>${words.done}`]
        : ['begun', words.some(context.number(answered), context.number(of))];
  return html`<li class="task" part="task"><a href=${href(id)} data-go=${id} aria-describedby="${id}-status"><b class="number">${number}</b> <span lang=${view.wording ?? nothing}>${title}</span></a> <span class="state ${state}" part="state" id="${id}-status">${status}</span></li>`;
}

function isDone(id: string, { assessment }: FormContext): boolean {
  const { answered, of } = progressOf(assessment, id);
  return answered === of;
}

/** Practices that follow each other in one group of the narrative. */
function groupsOf(pages: readonly PracticePage[]): PracticePage[][] {
  const groups: PracticePage[][] = [];
  for (const page of pages) {
    const last = groups.at(-1);
    if (last?.[0]?.group === page.group) last.push(page);
    else groups.push([page]);
  }
  return groups;
}
