import {
  codeOfEthics,
  type FrameworkId,
  type Item,
  type ItemId,
  icmaPractices,
  narrative,
  type Practice,
  practices,
  tenets,
} from '@icma-sdk/core';
import { shortCode } from '../views/practice-view.js';
import { practiceWords } from '../words/practice-words.js';
import { tenetWords } from '../words/tenet-words.js';
import { codeOfEthicsHtml, groupHtml, icmaPracticesHtml, narrativeHtml } from './document-html.js';
import { type HtmlContext, htmlContext, type ItemHtmlOptions } from './html-context.js';
import { idHtml, linkHtml, wordingHtml } from './html-parts.js';
import { practiceHtml } from './practice-html.js';
import { tenetHtml } from './tenet-html.js';
import { UnknownItemHtmlError } from './unknown-item-html-error.js';

/**
 * The text of an item or of a whole document as HTML: one `<article>` with headings, paragraphs and lists under their printed
 * letters, edition and notice; no script, no style, everything escaped. It needs no DOM. Put inside the item's tag it is the
 * fallback, alone it is the content for a page without scripts. A dimension comes under the heading of its practice.
 * @throws {UnknownItemHtmlError} if nothing has that id.
 * @throws {OptionError} of `@icma-sdk/query` if an option has a name or a value of which nothing is known.
 */
export function renderItemHtml(id: ItemId | FrameworkId, options: ItemHtmlOptions = {}): string {
  const html = htmlContext(options);
  const lines = linesOf(id, html);
  if (!lines) throw new UnknownItemHtmlError(id);
  const { edition } = id.startsWith('code-of-ethics') || id.startsWith('tenet') ? codeOfEthics : icmaPractices;
  const name = nameOf(id, html);
  return [
    `<article${/-[a-z]$/.test(id) ? '' : idHtml(id, html)} data-icma-item="${id}" data-icma-edition="${edition}" lang="${html.context.tag}">`,
    ...lines,
    ...(name ? linkHtml(id, name, html) : []),
    '</article>',
  ].join('\n');
}

/** What we call an item in a link to it; nothing for the parts of a document that have no number. */
function nameOf(id: ItemId | FrameworkId, { context: { language } }: HtmlContext): string | undefined {
  if (id === codeOfEthics.id) return codeOfEthics.title;
  if (id === icmaPractices.id) return icmaPractices.title;
  const item = items.find((candidate) => candidate.id === id);
  if (item?.type === 'dimension') return item.code;
  if (item?.type === 'practice') return `${practiceWords[language].practice} ${item.code}`;
  if (item?.type === 'tenet') return `${tenetWords[language].tenet} ${item.code}`;
  return undefined;
}

function linesOf(id: ItemId | FrameworkId, html: HtmlContext): string[] | undefined {
  if (id === 'code-of-ethics') return codeOfEthicsHtml(html);
  if (id === 'icma-practices') return icmaPracticesHtml(html);
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return undefined;
  switch (item.type) {
    case 'practice':
      return practiceHtml(item, html);
    case 'tenet':
      return tenetHtml(item, html);
    case 'dimension':
      return practiceHtml(practiceOf(item.practiceId), { ...html, show: [item.kind], dimensions: [shortCode(item)] });
    case 'narrative':
      return narrativeHtml(html);
    case 'group':
      return groupHtml(item, html);
    default:
      return [wordingHtml(item.statement, html)];
  }
}

const items: readonly Item[] = [
  codeOfEthics.preamble,
  ...tenets,
  codeOfEthics.adoption,
  ...icmaPractices.introduction,
  narrative,
  ...narrative.groups,
  ...practices.flatMap((practice) => [practice, ...practice.leadership, ...practice.management]),
];

function practiceOf(id: Practice['id']): Practice {
  return practices.find((practice) => practice.id === id)!;
}
