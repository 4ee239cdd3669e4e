import { html, type TemplateResult } from 'lit';
import type { TableView } from '../views/table-view.js';

/** A table that scrolls by itself, also by keyboard, where it is wider than the page. */
export function tableTemplate({ caption, columns, rows }: TableView, lang: unknown): TemplateResult {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
      <table part="table">
        <thead>
          <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ number, title, part, cells }) => html`
              <tr>
                <th scope="row">${number} <span lang=${lang}>${title}</span>${part && `, ${part}`}</th>
                ${cells.map((cell) => html`<td>${cell || html`<span aria-hidden="true">–</span>`}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
