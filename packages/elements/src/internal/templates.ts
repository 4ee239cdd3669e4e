import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../views/frame.js';

/** A heading of the given level around `content`, one role name being its class and its part; below 6, a paragraph. */
export function heading(level: HeadingLevel | 7, role: string, id: string, content: unknown): TemplateResult {
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
    case 7:
      return html`<p class=${role} part=${role} id=${id}>${content}</p>`;
  }
}

/**
 * The heading that names an item: seen as `7 Strategic Planning` with the number in the margin, heard as
 * `Practice 7: Strategic Planning`. `lang` is that of the title where it is not that of the name.
 */
export function titleTemplate(
  { headingLevel, name, number, title }: { headingLevel: HeadingLevel; name: string; number: string; title: string },
  lang: unknown,
): TemplateResult {
  return heading(
    headingLevel,
    'heading',
    'title',
    html`<span class="aside">${name}: </span><b class="number" part="number" aria-hidden="true">${number}</b><span lang=${lang}>${title}</span>`,
  );
}

/** A quiet paragraph below the text, one role name being its part; nothing where there is nothing to say. */
export function footTemplate(role: string, text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class="foot quiet" part=${role}>${text}</p>` : nothing;
}
