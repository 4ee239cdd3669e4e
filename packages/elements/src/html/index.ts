/** The same content as the elements show, as HTML text. No DOM, no element, nothing registered. */
export type { ItemHtmlOptions } from './html-context.js';
export { renderItemHtml } from './render-item-html.js';
export { UnknownItemHtmlError } from './unknown-item-html-error.js';
