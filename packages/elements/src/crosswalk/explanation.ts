import { html, nothing, type TemplateResult } from 'lit';
import type { CellView, RowView } from '../views/crosswalk-view.js';

/** Why a row is joined to a practice: ICMA's sentence where it says so itself, our rationale, and how it is to be taken. */
export function explanationTemplate({ reasons }: CellView, lang: unknown): TemplateResult {
  return html`${reasons.map(
    ({ quote, rationale, facts }) => html`
      ${quote ? html`<blockquote class="quote" lang=${lang}><span class="code">${quote.code}</span> ${quote.statement}</blockquote>` : nothing}
      <p class="rationale text" lang=${lang}>${rationale}</p>
      <p class="facts quiet">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`,
  )}`;
}

/** What a row is called: `3 Integrity`, heard as `Tenet 3: Integrity`. */
export function rowTitle({ name, number, title, translated }: RowView, lang: unknown): TemplateResult {
  return html`${name ? html`<span class="aside">${name}: </span><b class="number" aria-hidden="true">${number}</b> ` : nothing}<span lang=${translated ? nothing : lang}>${title}</span>`;
}
