import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/templates.js';
import type { HeadingLevel } from '../views/frame.js';
import type { PageContext } from './form-context.js';
import type { Place } from './model/route.js';

/** One thing that is missing: the words that stand at its place too, and the place or the field to go to. */
export interface Missing {
  readonly text: string;
  readonly place?: Place;
  readonly field?: string;
}

/** Everything that is missing: one sentence for the whole, where there is one, and one thing after the other. */
export interface Complaint {
  readonly message?: string;
  readonly missing: readonly Missing[];
}

/** How many are named; the rest are counted. */
const MOST = 10;

/** What is missing, at the top of the page, each a link to where it is; nothing where nothing is. */
export function errorSummary(
  { message = '', missing }: Complaint,
  { words, level, href }: PageContext,
): TemplateResult | typeof nothing {
  if (missing.length === 0) return nothing;
  const rest = missing.length - MOST;
  const link = ({ text, place, field = '' }: Missing) =>
    place
      ? html`<a href=${href(place)} data-go=${place}>${text}</a>`
      : html`<a href="#${field}" data-focus=${field}>${text}</a>`;
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1" aria-labelledby="problem">
    ${heading((level + 1) as HeadingLevel, 'problem', 'problem', words.problem)}
    ${message ? html`<p>${message}</p>` : nothing}
    <ul>${missing.slice(0, MOST).map((one) => html`<li>${link(one)}</li>`)}</ul>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}
  </div>`;
}
