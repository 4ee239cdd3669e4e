import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { CellView, CrosswalkView, RowView } from '../views/crosswalk-view.js';
import type { HeadingLevel } from '../views/frame.js';
import { explanationTemplate, rowTitle } from './explanation.js';
import { markTemplate } from './mark.js';

/** What the lists have to know beside what they say. */
export interface ListsState {
  /** Keys of the cells that are open. */
  readonly open: ReadonlySet<string>;
  readonly lang: unknown;
}

/** The same as the table, tenet by tenet: the practices it bears on, then those it was not found to. */
export function listsTemplate({ rows, headingLevel }: CrosswalkView, state: ListsState): TemplateResult {
  return html`<div class="lists">${rows.map((row) => listTemplate(row, headingLevel, state))}</div>`;
}

function listTemplate(row: RowView, level: HeadingLevel, state: ListsState): TemplateResult {
  return html`
    <section class="list ${row.name ? '' : 'whole'}">
      ${heading((level + 1) as HeadingLevel, 'row-title', `list-${row.key}`, rowTitle(row, state.lang))}
      <ul role="list" aria-labelledby="list-${row.key}">
        ${row.cells.map((cell) => (cell ? itemTemplate(cell, state) : nothing))}
      </ul>
      ${row.none ? html`<p class="none quiet">${row.none}</p>` : nothing}
    </section>`;
}

function itemTemplate(cell: CellView, { open, lang }: ListsState): TemplateResult {
  const { key, mark, practice } = cell;
  return html`
    <li>
      <button part="mark" type="button" class="item-mark" data-key=${key} aria-expanded=${open.has(key)} aria-controls="item-${key}"
        ><span class="aside">${practice.name}: </span><b class="number" aria-hidden="true">${practice.number}</b
        ><span class="item-title" lang=${lang}>${practice.title}</span> <span class="item-word">${markTemplate(mark)}</span></button>
      <div class="explanation" id="item-${key}" part="explanation" ?hidden=${!open.has(key)}>${explanationTemplate(cell, lang)}</div>
    </li>`;
}
