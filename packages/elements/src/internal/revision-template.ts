import { html, type TemplateResult } from 'lit';
import { currentWordingUrl, type TenetView } from '../views/tenet-view.js';

/** The line that says what ICMA has done to a tenet since, with an icon in the margin. */
export function revisionTemplate({ sentence, link }: NonNullable<TenetView['revision']>): TemplateResult {
  return html`<p class="revision quiet" part="revision"
    ><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor"
      ><circle cx="8" cy="8" r="7" stroke-width="1.5"></circle><path d="M8 7.2v4.3M8 4.4v.2" stroke-width="1.75" stroke-linecap="round"></path></svg
    ><span>${sentence} <a href=${currentWordingUrl}>${link}</a></span></p>`;
}
