import type { Practice } from '@icma-sdk/core';
import { type ListView, practiceView } from '../views/practice-view.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { footHtml, headingHtml, idHtml, titleHtml, wordingHtml } from './html-parts.js';

/** Lines of HTML for one practice: what `<icma-practice>` shows with the same options. */
export function practiceHtml(practice: Practice, html: HtmlContext): string[] {
  const view = practiceView(practice, html, html.context);
  return [
    titleHtml(view, practice.id, html),
    ...(view.definition ? [wordingHtml(view.definition, html)] : []),
    ...view.lists.flatMap((list) => listHtml(list, practice.id, html)),
    ...(view.tenets ? [`<p>${escapeHtml(view.tenets)}</p>`] : []),
    ...footHtml(view.foot),
  ];
}

/** A box of its own, so that the two lists can stand side by side. Letters are the list's own: `value` keeps the printed letter also where some statements are left out. */
function listHtml({ kind, title, statements }: ListView, id: string, html: HtmlContext): string[] {
  const partId = (position: number) => idHtml(`${id}-${kind}-${String.fromCharCode(96 + position)}`, html);
  return [
    '<div>',
    headingHtml(html.headingLevel + 1, title),
    `<ol type="A"${html.lang}>`,
    ...statements.map(
      ({ position, statement }) => `<li value="${position}"${partId(position)}>${escapeHtml(statement)}</li>`,
    ),
    '</ol>',
    '</div>',
  ];
}
