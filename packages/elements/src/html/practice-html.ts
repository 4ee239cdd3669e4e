import type { Practice } from '@icma-sdk/core';
import { type ListView, type PracticeView, practiceView } from '../views/practice-view.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { footHtml, headingHtml, titleHtml, wordingHtml } from './html-parts.js';

/** Lines of HTML for one practice: what `<icma-practice>` shows with the same options. */
export function practiceHtml(practice: Practice, html: HtmlContext): string[] {
  const view = practiceView(practice, html, html.context);
  return [
    titleHtml(view, html),
    ...(view.definition ? [wordingHtml(view.definition, html)] : []),
    ...view.lists.flatMap((list) => listHtml(list, view, html)),
    ...footHtml(view.foot),
  ];
}

/** Letters are the list's own: `value` keeps the printed letter also where some statements are left out. */
function listHtml({ title, statements }: ListView, view: PracticeView, { lang }: HtmlContext): string[] {
  return [
    headingHtml(view.headingLevel + 1, title),
    `<ol type="A"${lang}>`,
    ...statements.map(({ position, statement }) => `<li value="${position}">${escapeHtml(statement)}</li>`),
    '</ol>',
  ];
}
