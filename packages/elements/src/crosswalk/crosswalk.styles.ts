import { css } from 'lit';

/** Heading, legend, explanations, and the lists that a narrow page and paper have; `table.styles.ts` has the table. */
export default css`
  :host {
    flex-grow: 1;
  }
  .item.crosswalk {
    --_start: left;
    --_back: right;
    --_edge: 0.25em;
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_hairline: color-mix(in srgb, var(--_line) 45%, transparent);
    --_band: color-mix(in srgb, var(--_primary) 9%, transparent);
    --_accent: var(--_primary);
    display: block;
    container-type: inline-size;
    /* What the crosswalk asks for where its width is its content's, as in a float or a table cell. */
    contain-intrinsic-inline-size: 18em;
    /* And all there is where a site made the tag a flex box. */
    flex: 1;
  }
  .item.crosswalk:dir(rtl) {
    --_start: right;
    --_back: left;
    --_edge: -0.25em;
    text-align: right;
  }
  /* Laid out whole: the room held for it is a guess, and what is below would move. */
  .item.crosswalk {
    content-visibility: visible;
  }
  :where(.crosswalk) * {
    text-align: inherit;
  }
  .crosswalk.plain {
    --_primary: currentColor;
  }
  .crosswalk > .heading {
    display: block;
    font-size: 1.5em;
  }
  .intro {
    margin-block-start: 0.5em;
    unicode-bidi: plaintext;
  }
  .legend {
    margin-block-start: 0.75em;
    max-inline-size: none;
  }
  .sample {
    white-space: nowrap;
    margin-inline-start: 0.5em;
    color: var(--_text);
  }
  .sample .shape {
    vertical-align: -0.15em;
  }
  .shape {
    color: var(--_primary);
  }
  .keys,
  .explanations,
  .wide {
    display: none;
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
  button:focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: -2px;
  }
  ul {
    list-style: none;
  }
  /* Read out, not seen, and never what makes a page scroll sideways */
  .aside {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  /* Explanations */
  .explanation[hidden] {
    display: none;
  }
  .quote {
    max-inline-size: var(--icma-measure, 68ch);
    margin-block: 0.375em;
    border-inline-start: 3px solid var(--_primary);
    padding-inline-start: 0.75em;
  }
  .code {
    font-weight: 700;
  }
  .rationale {
    unicode-bidi: plaintext;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    margin-block: 0.25em 0.75em;
  }

  /* Lists */
  .list {
    margin-block-start: 1.5em;
    border-block-start: 3px solid var(--_line);
    padding-block-start: 0.5em;
  }
  .lists .row-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .row-title .number {
    padding: 0;
    color: var(--_text);
  }
  .item-mark {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 0.5em;
    inline-size: 100%;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.3;
  }
  li:first-child > .item-mark {
    border-block-start: 0;
  }
  .item-mark .number {
    padding: 0;
    color: var(--_text);
    text-align: var(--_back);
  }
  .item-word {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: 0.875em;
  }
  .item-mark:hover .item-title {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .item-mark[aria-expanded='true'] .item-title {
    font-weight: 700;
  }
  .item-mark[aria-expanded='true'] {
    box-shadow: inset var(--_edge) 0 var(--_primary);
  }
  li > .explanation {
    padding-inline: 2.25em 0.5em;
    box-shadow: inset var(--_edge) 0 var(--_primary);
  }
  .none {
    margin-block-start: 0.375em;
    padding-inline-start: 2.57em;
  }

  /* Paper: every explanation, as lists in as many columns as fit; above them the table on A3 or tabloid across */
  @media print {
    .item.crosswalk {
      --_primary: #000;
    }
    .explanation[hidden] {
      display: block;
    }
    .lists {
      columns: 24em;
      column-gap: 2em;
    }
    .item-mark,
    li > .explanation {
      box-shadow: none;
    }
    li {
      break-inside: avoid;
    }
    .row-title {
      break-after: avoid;
    }
    .none {
      break-before: avoid;
    }
    .narrow {
      margin-block-start: 1.25em;
    }
    .list {
      margin-block: 0 1em;
    }
  }
`;
