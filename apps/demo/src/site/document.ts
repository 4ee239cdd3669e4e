import { type Html, html } from './html.js';

/** Addresses of the built files that one page loads, relative to the pages. */
export interface Assets {
  readonly styles: readonly string[];
  /** Loaded ahead of the stylesheet that names them, so that the first line drawn is in the right face. */
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  /** Modules that the scripts import, asked for at once instead of one after the other. */
  readonly modules: readonly string[];
}

/** A file of the built site that is a whole HTML document. */
export interface SiteDocument {
  readonly file: `${string}.html`;
  /** Names of its entry scripts in `src/client`; its styles are those that they import. */
  readonly scripts: readonly string[];
  /** Stylesheets that are taken as they are, ahead of any that the scripts import: paths from the folder of this app. */
  readonly foreignStyles: readonly string[];
  /** The text of the file. */
  print(assets: Assets): string;
}

/**
 * The links and scripts of a page's head. The scripts hold back the first drawing, where a browser knows how: a tag is then
 * never seen to change from its own text to what it shows, and the page does not move.
 */
export function assetLinks({ styles, fonts, scripts, modules }: Assets): Html {
  return html`${fonts.map(
    (href) => html`<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>
`,
  )}${styles.map(
    (href) => html`<link rel="stylesheet" href="${href}">
`,
  )}${modules.map(
    (href) => html`<link rel="modulepreload" href="${href}">
`,
  )}${scripts.map(
    (src) => html`<script type="module" src="${src}" blocking="render"></script>
`,
  )}`;
}
