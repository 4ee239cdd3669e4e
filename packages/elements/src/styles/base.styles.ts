import { css } from 'lit';

/**
 * What every element shares: tokens, a floor under the page's own styles, and the margin in which numbers and letters hang.
 * Public properties are read here and never declared, so that a site sets them anywhere above. Lengths are in `em`: they
 * follow the text the tag stands in, also where a site has made `rem` 10 pixels.
 */
export default css`
  :host {
    display: block;
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .item {
    --_surface: var(--icma-color-surface, light-dark(#ffffff, #14171a));
    --_text: var(--icma-color-text, light-dark(#1b1f24, #f0f2f4));
    --_muted: var(--icma-color-muted, light-dark(#565c65, #b3bac2));
    --_line: var(--icma-color-line, light-dark(#878c92, #767d85));
    --_hairline: color-mix(in srgb, var(--_line) 45%, transparent);
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_warn: var(--icma-color-warn, light-dark(#7a4b00, #f2c46d));
    --_accent: var(--_primary);
    --_measure: var(--icma-measure, 68ch);
    --_gutter: 2.75em;
    position: relative;
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    box-sizing: border-box;
    color: var(--_text);
    overflow-wrap: break-word;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .card {
    padding: var(--icma-padding, 1.5em);
    padding-inline-start: calc(var(--icma-padding, 1.5em) / 2);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--icma-radius, 4px);
    background: var(--_surface);
  }
  .light:not(.card),
  .dark:not(.card) {
    background: var(--_surface);
  }
  .row {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
  }
  .item.plain {
    --_surface: transparent;
    --_text: currentColor;
    --_muted: currentColor;
    --_line: currentColor;
    --_primary: currentColor;
    --_warn: currentColor;
    --_accent: currentColor;
  }
  .item.plain.card {
    padding: 0;
    border: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  /* Two columns for everything: the margin with what hangs in it, and the text. */
  .item > * {
    grid-column: 2;
  }
  .item > hgroup {
    display: contents;
  }
  .group {
    grid-column: 2;
  }
  .heading,
  .revision {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .heading {
    align-items: baseline;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .full {
    --_gutter: 3.5em;
  }
  .full .heading {
    font-size: 2em;
  }
  .row .heading {
    font-size: 1.125em;
  }
  .number,
  .icon {
    justify-self: end;
    padding-inline-end: 0.4em;
  }
  .number {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .statement {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .foot {
    margin-block-start: 1.5em;
  }
  .foot p {
    max-inline-size: 80ch;
  }
  a {
    color: var(--_primary);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  a:focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  /* Read out, not seen. */
  .aside {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .item {
      color-scheme: light;
      --_surface: transparent;
      --_text: #000;
      --_muted: #000;
      --_accent: #000;
    }
    .heading,
    .kind {
      break-after: avoid;
    }
    li,
    .definition {
      break-inside: avoid;
    }
  }
`;
