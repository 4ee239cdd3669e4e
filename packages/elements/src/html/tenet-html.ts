import type { Tenet } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { currentWordingUrl, tenetView } from '../views/tenet-view.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { footHtml, titleHtml, wordingHtml } from './html-parts.js';

/** Lines of HTML for one tenet: what `<icma-tenet>` shows with the same options. */
export function tenetHtml(tenet: Tenet, html: HtmlContext): string[] {
  const view = tenetView(tenet, revisions, html, html.context);
  const { revision } = view;
  return [
    titleHtml(view, html),
    wordingHtml(view.statement, html),
    ...(revision
      ? [`<p>${escapeHtml(revision.sentence)} <a href="${currentWordingUrl}">${escapeHtml(revision.link)}</a></p>`]
      : []),
    ...footHtml(view.foot),
  ];
}
