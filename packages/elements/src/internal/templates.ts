import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HeadingLevel } from '../views/frame.js';

/** A heading of the given level around `content`, with one role name as its class and its part. */
export function heading(level: HeadingLevel, role: string, id: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${role} part=${role} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${role} part=${role} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${role} part=${role} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${role} part=${role} id=${id}>${content}</h5>`;
    case 6:
      return html`<h6 class=${role} part=${role} id=${id}>${content}</h6>`;
  }
}

/**
 * The content of a heading that names an item: seen as `7 Strategic Planning` with the number in the margin, heard as
 * `Practice 7: Strategic Planning`. The title is in ICMA's language where `lang` says so.
 */
export function titleTemplate(
  { name, number, title }: { readonly name: string; readonly number: string; readonly title: string },
  lang: string | undefined,
): TemplateResult {
  return html`<span class="aside">${name}: </span><span part="number" class="number" aria-hidden="true">${number}</span
    ><span lang=${ifDefined(lang)}>${title}</span>`;
}

/** The lines with edition and notice, or nothing. */
export function footTemplate(sentences: readonly string[]): TemplateResult | typeof nothing {
  return sentences.length > 0
    ? html`<footer part="foot" class="foot quiet"><p>${sentences.join(' ')}</p></footer>`
    : nothing;
}
