import { html, nothing, type TemplateResult } from 'lit';
import type { CellView, ColumnView, CrosswalkView, RowView } from '../views/crosswalk-view.js';
import { explanationTemplate, rowTitle } from './explanation.js';
import { markTemplate } from './mark.js';
import type { Place } from './move-in-grid.js';

/** What the table has to know beside what it says. */
export interface TableState {
  /** Keys of the cells and numbers of the columns that are open. */
  readonly open: ReadonlySet<string>;
  /** The one place that is a tab stop; row 0 is that of the column headers. */
  readonly tabStop: Place;
  /** Language of the corpus, where our words are in another; else Lit's `nothing`. */
  readonly lang: unknown;
}

/** Tenets down, practices across. An open mark or header is explained in a row of its own, below the row it is in. */
export function tableTemplate(view: CrosswalkView, state: TableState): TemplateResult {
  const { columns, rows, groups, corner } = view;
  const opened = columns.filter(({ number }) => state.open.has(number));
  return html`
    <table part="table" aria-labelledby="title">
      <thead>
        <tr class="groups">
          <td></td>
          ${groups.map(({ key, title, span }) => html`<th class=${key} scope="colgroup" colspan=${span}>${title}</th>`)}
        </tr>
        <tr class="numbers">
          <th scope="col">${corner}</th>
          ${columns.map((column, index) => columnTemplate(column, index, state))}
        </tr>
        ${opened.length > 0 ? html`<tr class="note"><td colspan=${columns.length + 1}>${opened.map((column) => definitionTemplate(column, state))}</td></tr>` : nothing}
      </thead>
      <tbody>
        ${rows.map((row, index) => rowTemplate(row, index + 1, state))}
      </tbody>
    </table>`;
}

function columnTemplate({ name, number, title, group }: ColumnView, column: number, state: TableState): TemplateResult {
  return html`
    <th scope="col" class=${group}>
      <button part="column" type="button" class="column" data-key=${number} data-row="0" data-column=${column}
        tabindex=${tabIndex(state, 0, column)} aria-expanded=${state.open.has(number)} aria-controls="practice-${number}"
        ><span class="aside">${name}: <span lang=${state.lang}>${title}</span></span><span aria-hidden="true">${number}</span></button>
    </th>`;
}

function definitionTemplate({ number, title, definition, group }: ColumnView, { lang }: TableState): TemplateResult {
  return html`
    <div class="explanation ${group}" id="practice-${number}" part="explanation">
      <p class="pair"><b class="number">${number}</b> <span lang=${lang}>${title}</span></p>
      <p class="text" lang=${lang}>${definition}</p>
    </div>`;
}

function rowTemplate(row: RowView, at: number, state: TableState): TemplateResult {
  const opened = row.cells.filter((cell): cell is CellView => cell !== undefined && state.open.has(cell.key));
  return html`
    <tr class=${row.name ? 'tenet' : 'whole'}>
      <th scope="row"><div class="row-title">${rowTitle(row, state.lang)}</div></th>
      ${row.cells.map((cell, column) =>
        cell
          ? html`<td>${cellTemplate(cell, row, { row: at, column }, state)}</td>`
          : html`<td class="empty"><span aria-hidden="true">–</span><span class="aside">${row.empty}</span></td>`,
      )}
    </tr>
    ${opened.length > 0 ? html`<tr class="note"><td colspan=${row.cells.length + 1}>${opened.map((cell) => openTemplate(cell, row, state))}</td></tr>` : nothing}`;
}

/** Named in full, as a list of buttons or a voice command has no headers to go with it. */
function cellTemplate(
  { key, practice, mark }: CellView,
  { name, title }: RowView,
  { row, column }: Place,
  state: TableState,
): TemplateResult {
  return html`<button part="mark" type="button" class="mark" data-key=${key} data-row=${row} data-column=${column}
    tabindex=${tabIndex(state, row, column)} aria-expanded=${state.open.has(key)} aria-controls="why-${key}"
    ><span class="aside">${name ?? title}, ${practice.name}: </span>${markTemplate(mark)}</button>`;
}

function openTemplate(cell: CellView, row: RowView, { lang }: TableState): TemplateResult {
  const { number, title } = cell.practice;
  return html`
    <div class="explanation" id="why-${cell.key}" part="explanation">
      <p class="pair"><span>${rowTitle(row, lang)}</span> <span class="to" aria-hidden="true">→</span> <span><b class="number">${number}</b> <span lang=${lang}>${title}</span></span></p>
      ${explanationTemplate(cell, lang)}
    </div>`;
}

function tabIndex({ tabStop }: TableState, row: number, column: number): 0 | -1 {
  return tabStop.row === row && tabStop.column === column ? 0 : -1;
}
