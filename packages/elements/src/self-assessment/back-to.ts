import { html, type TemplateResult } from 'lit';
import type { PageContext } from './form-context.js';
import type { Place } from './model/route.js';

/** The link at the top of a page to the one above it. */
export function backTo(place: Place, text: string, href: PageContext['href']): TemplateResult {
  return html`<p class="back"><a href=${href(place)} data-go=${place}><span aria-hidden="true">‹ </span>${text}</a></p>`;
}
