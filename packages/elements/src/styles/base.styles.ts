import { css } from 'lit';

/**
 * What every element shares: tokens, a floor under the page's own styles, and the margin in which numbers and letters hang.
 * Public properties are read here and never declared, so that a site sets them anywhere above. Lengths are in `em`: they
 * follow the text the tag stands in, also where a site has made `rem` 10 pixels.
 */
export default css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .item {
    --_surface: var(--icma-color-surface, light-dark(#ffffff, #14171a));
    --_text: var(--icma-color-text, light-dark(#1b1f24, #f0f2f4));
    --_muted: var(--icma-color-muted, light-dark(#565c65, #b3bac2));
    --_line: var(--icma-color-line, light-dark(#878c92, #767d85));
    --_gutter: 2.75em;
    position: relative;
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    color: var(--_text);
    font-weight: 400;
    font-style: normal;
    /* A person who sets wider lines for every element of the page sets them for us too. */
    line-height: max(1.5em, 1lh);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    /* Laid out when it comes near: found, printed, focused and linked to all the same. The lengths stand in until then. */
    content-visibility: auto;
    contain-intrinsic-size: auto 15em auto 30em;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .light,
  .dark,
  .card {
    background: var(--_surface);
  }
  .card {
    padding: var(--icma-padding, 1.5em);
    padding-inline-start: calc(var(--icma-padding, 1.5em) / 2);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--icma-radius, 4px);
  }
  .row {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .full {
    --_gutter: 3.5em;
  }
  .item.plain {
    --_surface: transparent;
    --_text: currentColor;
    --_muted: currentColor;
    --_line: currentColor;
    --_accent: currentColor;
  }
  .plain.card {
    padding: 0;
    border: 0;
  }

  * {
    margin: 0;
    padding: 0;
    font: inherit;
    /* English keeps its full stops at the end, also where the page and with it the margin run from right to left. */
    unicode-bidi: plaintext;
  }
  /* Without weight: an element that sets its text in the middle says so by a class. */
  :where(.item:dir(rtl)) * {
    text-align: right;
  }
  /* Two columns for everything: the margin with what hangs in it, and the text. */
  .item > * {
    grid-column: 2;
  }
  .item > .heading {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .full > .heading {
    font-size: 2em;
  }
  .row > .heading {
    font-size: 1.125em;
  }
  .number {
    justify-self: end;
    padding-inline-end: 0.4em;
    color: var(--_accent);
  }
  .text {
    max-inline-size: var(--icma-measure, 68ch);
  }
  .quiet {
    max-inline-size: 80ch;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .foot {
    margin-block-start: 1.75em;
  }
  /* Read out, not seen. */
  .aside {
    position: absolute;
    clip-path: inset(50%);
  }

  @media print {
    .item {
      content-visibility: visible;
      --_surface: transparent;
      --_text: #000;
      --_muted: #000;
      /* Also where a group or a kind of item has a colour of its own. */
      --_accent: #000 !important;
      color-scheme: light;
    }
    .heading,
    .kind {
      break-after: avoid;
    }
    .text {
      break-inside: avoid;
    }
  }
`;
