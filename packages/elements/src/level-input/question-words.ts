import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../views/view-context.js';
import type { QuestionView } from './question-view.js';

/** The words of a question as they are printed, ICMA's marked as English where ours are not. */
export function questionWords(
  { code, text, wording, definition, covers }: QuestionView,
  { wording: lang }: ViewContext,
): { readonly number: string; readonly legend: TemplateResult; readonly hint: TemplateResult | undefined } {
  const [before = '', after = ''] = text.split(wording || text);
  return {
    number: code,
    legend: html`<span class="statement" part="statement">${before}<span lang=${(wording && lang) || nothing}>${wording || text}</span>${after}</span>`,
    hint:
      definition || covers.length > 0
        ? html`${definition ? html`<p lang=${lang ?? nothing}>${definition}</p>` : nothing}${
            covers.length > 0
              ? html`<ol type="A" lang=${lang ?? nothing}>${covers.map((one) => html`<li>${one}</li>`)}</ol>`
              : nothing
          }`
        : undefined,
  };
}
