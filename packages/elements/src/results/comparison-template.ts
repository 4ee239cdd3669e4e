import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { ComparisonView } from '../views/comparison-view.js';
import type { Below } from './figures-template.js';
import { tableTemplate } from './table-template.js';

/** What went up, down, is new, the same or not comparable: a table each, the first two of them open, or all `unfolded`. */
export function comparisonTemplate(
  { title, cautions, changes }: ComparisonView,
  level: Below,
  lang: unknown,
  unfolded: boolean,
): TemplateResult {
  return html`
    <div part="comparison" class="comparison">
      ${heading(level, 'subheading', 'comparison', title)}
      ${cautions.map((caution) => html`<p class="caution">${caution}</p>`)}
      ${changes.map(
        (change) => html`
          <details ?open=${unfolded || /^up|^down/.test(change.change)}>
            <summary><b aria-hidden="true">${change.sign}</b> ${change.caption}</summary>
            ${tableTemplate(change, lang)}
          </details>`,
      )}
    </div>`;
}
