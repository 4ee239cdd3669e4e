import { html, nothing, type TemplateResult } from 'lit';
import { fragmentOf } from '../internal/page-fragment.js';
import { heading } from '../internal/templates.js';
import type { Layout, Theme } from '../views/frame.js';
import type { DimensionView, PracticeEntry, PracticesView } from '../views/practices-view.js';
import type { Language } from '../words/language.js';
import { toolWords } from '../words/tool-words.js';
import { marked } from './marked.js';

/** What the templates have to know beside what they say. */
export interface BrowsedState {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly language: Language;
  /** Language of ICMA's words, where ours are in another; else Lit's `nothing`. */
  readonly lang: unknown;
  /** Id of the item that the page's address led to. */
  readonly here: string | undefined;
  /** What the Copy button of an item last answered. */
  readonly answer: { readonly id: string; readonly word: 'copied' | 'blocked' } | undefined;
}

/** One practice: number, title, definition, tools, and its two lists. It stays in the page, hidden, where it is not asked for. */
export function browsedTemplate(
  { id, shown, view }: PracticeEntry,
  { practiceLevel, kindLevel }: Pick<PracticesView, 'practiceLevel' | 'kindLevel'>,
  state: BrowsedState,
): TemplateResult {
  const { number, name, title, group, definition, lists, more, folded } = view();
  const { layout, theme, lang } = state;
  const titleId = `${id}-title`;
  return html`<section id=${id} part="practice" class="item one ${layout} ${theme} ${group.key} ${here(id, state)}" ?hidden=${!shown}
    ><p class="group quiet" part="group">${group.title}</p>${heading(
      practiceLevel,
      'heading',
      titleId,
      html`<span class="aside">${name}: </span><b class="number" part="number" aria-hidden="true">${number}</b><span lang=${lang}>${marked(title)}</span>`,
    )}<p class="definition text" part="definition" lang=${lang}>${marked(definition)}</p
    ><p class="tools quiet" part="toolbar">${toolsTemplate(id, name, toolWords[state.language].link(name), state)}${
      more === undefined
        ? nothing
        : html`<button part="more" type="button" data-more=${id} aria-expanded=${more.open} aria-controls="${id}-lists">${more.text}</button>`
    }</p><div class="kinds" id="${id}-lists" hidden=${folded ? 'until-found' : nothing}>${lists.map(
      (list) =>
        html`<div ?hidden=${!list.shown}>${heading(kindLevel, 'kind', `${id}-${list.kind}`, list.title)}<ol part="list" type="A" aria-labelledby="${id}-${list.kind}">${list.statements.map(
          (dimension) => dimensionTemplate(dimension, state),
        )}</ol></div>`,
    )}</div></section>`;
}

function dimensionTemplate(
  { id, code, position, statement, shown }: DimensionView,
  state: BrowsedState,
): TemplateResult {
  return html`<li class="text ${here(id, state)}" part="dimension" id=${id} value=${position} ?hidden=${!shown}
    ><span lang=${state.lang}>${marked(statement)}</span>&ensp;<span class="tools quiet" part="toolbar">${toolsTemplate(id, code, code, state)}</span></li>`;
}

/** Link and Copy button of an item; whoever holds the list listens to what is done with them. */
function toolsTemplate(
  id: string,
  name: string,
  text: string,
  { language, answer, here }: BrowsedState,
): TemplateResult {
  const words = toolWords[language];
  return html`<a part="link" href=${fragmentOf(id)} data-item=${id} aria-label=${words.link(name)} aria-current=${here === id ? 'location' : nothing}>${text}</a
    ><button part="copy" type="button" data-copy=${id} aria-label="${words.copy} ${name}">${words.copy}</button>${
      answer?.id === id ? html`<span aria-hidden="true">${words[answer.word]}</span>` : nothing
    }`;
}

function here(id: string, state: BrowsedState): string {
  return state.here === id ? 'here' : '';
}
