import { css } from 'lit';

/**
 * One list, set in three ways: here as four bands, in `wheel.styles.ts` as a wheel where there is room, in
 * `poster.styles.ts` for paper.
 */
export default css`
  :host {
    flex-grow: 1;
  }
  .item.map {
    --_start: left;
    --_back: right;
    --_edge: 0.25em;
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_hairline: color-mix(in srgb, var(--_line) 45%, transparent);
    --_on-accent: var(--icma-color-surface, light-dark(#ffffff, #14171a));
    display: block;
    container-type: inline-size;
    /* What the map asks for where its width is its content's, as in a float or a table cell. */
    contain-intrinsic-inline-size: 18em;
    /* And all there is where a site made the tag a flex box. */
    flex: 1;
  }
  .item.map:dir(rtl) {
    --_start: right;
    --_back: left;
    --_edge: -0.25em;
    text-align: right;
  }
  /* Laid out whole: the room held for it is a guess, and what is below would move. */
  .item.map {
    content-visibility: visible;
  }
  :where(.map) * {
    text-align: inherit;
  }
  .map.plain {
    --_primary: currentColor;
    --_chosen: transparent;
    --_on-accent: currentColor;
  }
  .map > .heading {
    display: block;
    font-size: 1.5em;
  }
  ol {
    list-style: none;
  }
  /* Read out, not seen, and never what makes a page scroll sideways */
  .aside {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: var(--_start);
    cursor: pointer;
  }
  .document {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .hint {
    max-inline-size: var(--icma-measure, 68ch);
  }
  .words,
  .definition,
  .document {
    unicode-bidi: plaintext;
  }
  figcaption {
    margin-block-start: 1.25em;
  }
  .map .foot {
    margin-block-start: 1em;
  }

  /* Bands */
  .group {
    margin-block-start: 1.25em;
    border-block-start: 0.375em solid var(--_accent);
    padding-block-start: 0.5em;
  }
  .phrase {
    margin-block-end: 0.375em;
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .shape,
  .arc,
  .kicker,
  .again,
  .told,
  .brief {
    display: none;
  }
  .practice {
    position: relative;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding-block: 0.5em;
    padding-inline: 2.75em 2em;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.3;
  }
  li:first-child > .practice {
    border-block-start: 0;
  }
  .practice .number {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 2.25em;
    padding: 0;
    font-weight: 700;
    line-height: 1.3;
    text-align: var(--_back);
  }
  .title {
    font-weight: 600;
    line-height: 1.3;
  }
  .practice::after {
    content: '';
    position: absolute;
    inset-block-start: 0.85em;
    inset-inline-end: 0.6em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border-block-end: 2px solid currentColor;
    border-inline-end: 2px solid currentColor;
    rotate: 45deg;
  }
  .practice[aria-expanded='true']::after {
    inset-block-start: 1.05em;
    rotate: 225deg;
  }
  .practice:dir(rtl)::after {
    rotate: -45deg;
  }
  .practice[aria-expanded='true']:dir(rtl)::after {
    rotate: 135deg;
  }
  .practice:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .practice[aria-expanded='true'] {
    box-shadow: inset var(--_edge) 0 var(--_accent);
  }
  .practice[aria-expanded='true'] .title {
    font-weight: 800;
  }
  .practice:focus-visible,
  .download:focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .practice:focus-visible {
    z-index: 1;
    outline-offset: -1px;
  }
  .detail:not([hidden]) {
    padding: 0 1em 1em 2.75em;
    padding-inline: 2.75em 1em;
    box-shadow: inset var(--_edge) 0 var(--_accent);
  }
  .definition {
    max-inline-size: var(--icma-measure, 68ch);
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .values {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
  }
  .value {
    display: grid;
    grid-template-columns: minmax(0, 6.5em) minmax(0, 1fr);
    align-items: center;
    column-gap: 0.5em;
    font-size: max(12px, 0.875em);
    font-weight: 400;
    line-height: 1.3;
  }
  .value b {
    font-weight: 700;
  }
  .line {
    grid-column: 1 / -1;
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: 0.625em;
    overflow: visible;
  }
  .track {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .bar {
    fill: var(--_accent);
  }
  .download {
    margin-block-start: 1em;
    padding: 0.4em 0.9em;
    border: 2px solid var(--_primary);
    border-radius: var(--icma-radius, 4px);
    color: var(--_primary);
    font-weight: 600;
  }
  .download:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }
`;
