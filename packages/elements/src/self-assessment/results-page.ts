import type { Assessment } from '@icma-sdk/assessment';
import { html, type TemplateResult } from 'lit';
import { backTo } from './back-to.js';
import type { PageContext } from './form-context.js';

/** What follows from the answers, or from those that came with the page's address, and what may be done with them. */
export function resultsPage(
  assessment: Assessment | undefined,
  { words, level, href }: PageContext,
  send: unknown,
): TemplateResult {
  return html`
    ${assessment ? backTo('practices', words.practices, href) : backTo('start', words.title, href)}
    <icma-results class="page-heading" part="results" role="group" aria-label=${words.results} heading-level=${level} .assessment=${assessment}></icma-results>
    ${send}`;
}
