import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../views/view-context.js';
import type { QuestionView } from './question-view.js';

/** What a question says, ready to be drawn; `lang` is the language of the whole statement where it is not that around it. */
interface QuestionWords {
  readonly number: string;
  readonly statement: string | TemplateResult;
  readonly lang: string | undefined;
  readonly hint: TemplateResult | undefined;
}

/** The words of a question as they are printed, ICMA's marked as English where ours are not. */
export function questionWords(
  { code, text, wording, definition, covers }: QuestionView,
  { wording: lang }: ViewContext,
): QuestionWords {
  const [before, after] = text.split(wording || text);
  const isMixed = lang && wording && (before || after);
  return {
    number: code,
    statement: isMixed ? html`${before}<span lang=${lang}>${wording}</span>${after}` : text,
    lang: wording && !isMixed ? lang : undefined,
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
