import { type ItemId, practices, tenets } from '@icma-sdk/core';
import { type ItemHtmlOptions, renderItemHtml } from '@icma-sdk/elements/html';
import { type Html, html, trusted } from '../site/html.js';

/** How a tag stands on a page; each option is the attribute of that name. */
type TagOptions = Omit<ItemHtmlOptions, 'language'> & {
  /** Anchor of the tag. */
  readonly id?: string;
};

/** `<icma-tenet>` with its text inside it, for whoever reads without scripts. */
export function tenetTag(number: number, options: TagOptions = {}): Html {
  return tag('icma-tenet', tenets[number - 1]!.id, number, options);
}

/** `<icma-practice>` with its text inside it, for whoever reads without scripts. */
export function practiceTag(number: number, options: TagOptions = {}): Html {
  return tag('icma-practice', practices[number - 1]!.id, number, options);
}

function tag(name: string, item: ItemId, number: number, { id, ...options }: TagOptions): Html {
  const { headingLevel = 3, layout, notice, show, dimensions } = options;
  const attributes = {
    id,
    number,
    show: show?.join(' '),
    dimensions: dimensions?.join(' '),
    layout,
    'heading-level': headingLevel,
    notice,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => html` ${attribute}="${value}"`);
  const start = trusted(`<${name}${written.join('')}>`);
  return html`${start}\n${trusted(renderItemHtml(item, options))}\n${trusted(`</${name}>`)}`;
}
