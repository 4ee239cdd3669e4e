import { codeOfEthics, type Group, icmaPractices, narrative, practices } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { codeView } from '../views/code-view.js';
import type { HeadingLevel } from '../views/frame.js';
import { practicesFoot } from '../views/practice-view.js';
import { practiceWords } from '../words/practice-words.js';
import { escapeHtml } from './escape-html.js';
import type { HtmlContext } from './html-context.js';
import { footHtml, linkHtml, wordingHtml } from './html-parts.js';
import { practiceHtml } from './practice-html.js';
import { tenetViewHtml } from './tenet-html.js';

/** Lines of HTML for the whole Code: preamble, tenets, adoption note; edition and notice once, at the end. */
export function codeOfEthicsHtml(html: HtmlContext): string[] {
  const { title, preamble, tenets, adoption, foot } = codeView(revisions, html, html.context);
  const inner = within(html);
  return [
    documentTitle(title, html),
    wordingHtml(preamble, html),
    ...tenets.flatMap((tenet, index) => [
      ...tenetViewHtml(tenet, codeOfEthics.tenets[index]!.id, inner),
      ...linkHtml(codeOfEthics.tenets[index]!.id, tenet.name, inner),
    ]),
    wordingHtml(adoption, html),
    ...footHtml(foot),
  ];
}

/** Lines of HTML for all Practices: introduction, practices, narrative; edition and notice once, at the end. */
export function icmaPracticesHtml(html: HtmlContext): string[] {
  const inner = within(html);
  return [
    documentTitle(icmaPractices.title, html),
    ...icmaPractices.introduction.map((paragraph) => wordingHtml(paragraph.statement, html)),
    ...practices.flatMap((practice) => [
      ...practiceHtml(practice, inner),
      ...linkHtml(practice.id, `${practiceWords[html.context.language].practice} ${practice.code}`, inner),
    ]),
    ...narrativeHtml(inner),
    ...footHtml(html.notice === 'none' ? undefined : practicesFoot(html.context)),
  ];
}

/** Lines of HTML for the narrative that arranges the Practices as a sentence. */
export function narrativeHtml(html: HtmlContext): string[] {
  return [
    documentTitle(narrative.title, html),
    wordingHtml(narrative.statement, html),
    ...narrative.groups.flatMap((group) => groupHtml(group, html)),
  ];
}

/** Lines of HTML for one phrase of the narrative and the titles it gathers, under their printed numbers. */
export function groupHtml(group: Group, html: HtmlContext): string[] {
  const gathered = practices.filter((practice) => group.practiceIds.includes(practice.id));
  return [
    wordingHtml(group.statement, html),
    `<ol start="${gathered[0]?.code}"${html.lang}>`,
    ...gathered.map((practice) => `<li>${escapeHtml(practice.title)}</li>`),
    '</ol>',
  ];
}

function documentTitle(title: string, { headingLevel, lang }: HtmlContext): string {
  return `<h${headingLevel}${lang}>${escapeHtml(title)}</h${headingLevel}>`;
}

/** Items inside a document stand one heading below it, or beside it below the last level, and carry no notice of their own. */
function within(html: HtmlContext): HtmlContext {
  return { ...html, headingLevel: Math.min(6, html.headingLevel + 1) as HeadingLevel, notice: 'none', inside: true };
}
