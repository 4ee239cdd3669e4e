import type { HeadingLevel } from '../views/frame.js';
import { toolWords } from '../words/tool-words.js';
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
  id: string,
  html: HtmlContext,
): string {
  const { lang, inside } = html;
  const text = lang ? `<span${lang}>${escapeHtml(title)}</span>` : escapeHtml(title);
  return `<h${headingLevel}${inside ? idHtml(id, html) : ''}>${escapeHtml(name)}: ${text}</h${headingLevel}>`;
}

/** A paragraph of ICMA's wording. */
export function wordingHtml(statement: string, { lang }: HtmlContext): string {
  return `<p${lang}>${escapeHtml(statement)}</p>`;
}

/** The lines with edition and notice, or nothing. */
export function footHtml(text: string | undefined): string[] {
  return text ? [`<p><small>${escapeHtml(text)}</small></p>`] : [];
}

/** The attribute by which `#icma=…` finds an item, or nothing. */
export function idHtml(id: string, { link }: HtmlContext): string {
  return link === 'none' ? '' : ` id="icma=${id}"`;
}

/** The line with an item's link to itself, or nothing. `name` is ours for the item. */
export function linkHtml(id: string, name: string, { link, layout, context }: HtmlContext): string[] {
  const text = escapeHtml(toolWords[context.language].link(name));
  return link === 'none' || layout === 'row' ? [] : [`<p><a href="#icma=${id}">${text}</a></p>`];
}
