import type { HeadingLevel } from '../views/frame.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';

/** A heading with our `text`, or a paragraph below level 6. */
export function headingHtml(level: number, text: string): string {
  const tag = level <= 6 ? `h${level}` : 'p';
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
}

/** A heading that names an item: our name for it, then its title, `Practice 7: Strategic Planning`. */
export function titleHtml(
  { headingLevel, name, title }: { headingLevel: HeadingLevel; name: string; title: string },
  { lang }: HtmlContext,
): string {
  const text = lang ? `<span${lang}>${escapeHtml(title)}</span>` : escapeHtml(title);
  return `<h${headingLevel}>${escapeHtml(name)}: ${text}</h${headingLevel}>`;
}

/** A paragraph of ICMA's wording. */
export function wordingHtml(statement: string, { lang }: HtmlContext): string {
  return `<p${lang}>${escapeHtml(statement)}</p>`;
}

/** The lines with edition and notice, or nothing. */
export function footHtml(sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [`<p><small>${escapeHtml(sentences.join(' '))}</small></p>`] : [];
}
