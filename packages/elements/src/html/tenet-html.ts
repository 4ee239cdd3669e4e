import type { Tenet } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { currentWordingUrl, type TenetView, tenetView } from '../views/tenet-view.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { footHtml, titleHtml, wordingHtml } from './html-parts.js';

/** Lines of HTML for one tenet: what `<icma-tenet>` shows with the same options. */
export function tenetHtml(tenet: Tenet, html: HtmlContext): string[] {
  return tenetViewHtml(tenetView(tenet, revisions, html, html.context), tenet.id, html);
}

/** Lines of HTML for a tenet as it was decided to be shown. */
export function tenetViewHtml(view: TenetView, id: string, html: HtmlContext): string[] {
  const { revision } = view;
  return [
    titleHtml(view, id, html),
    wordingHtml(view.statement, html),
    ...(revision
      ? [`<p>${escapeHtml(revision.sentence)} <a href="${currentWordingUrl}">${escapeHtml(revision.link)}</a></p>`]
      : []),
    ...footHtml(view.foot),
  ];
}
