import { css } from 'lit';

/** The table, where the crosswalk itself is 62em wide: a column per practice then has room for its longest word. */
export default css`
  @container (min-width: 62em) {
    .keys {
      display: inline;
    }
    .wide {
      display: block;
      margin-block-start: 1em;
    }
    .narrow {
      display: none;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      border-block-end: 1px solid var(--_hairline);
      text-align: center;
      vertical-align: middle;
    }
    .groups > td {
      inline-size: 14em;
    }
    .groups > * {
      border-block-end: 0;
    }
    .groups > th {
      padding-block-end: 0.25em;
      color: var(--_accent);
      font-size: 0.875em;
      font-weight: 600;
      text-align: var(--_start);
    }
    .numbers > th {
      border-block-start: 4px solid var(--_accent);
      border-block-end: 2px solid var(--_line);
      font-weight: 700;
    }
    .numbers > th:first-child {
      border-block-start-color: transparent;
      padding-inline: 0.5em;
      text-align: var(--_start);
    }
    .column {
      inline-size: 100%;
      padding-block: 0.5em;
      color: var(--_accent);
      font-size: 1.125em;
      font-weight: 700;
      text-align: center;
    }
    tbody > tr > th {
      padding: 0.4em 0.5em;
      font-weight: 600;
      line-height: 1.25;
      text-align: var(--_start);
    }
    th > .row-title {
      display: grid;
      grid-template-columns: 1.5em minmax(0, 1fr);
      gap: 0.5em;
    }
    .whole > th .row-title {
      display: block;
    }
    th > .row-title > .number {
      padding: 0;
      text-align: var(--_back);
    }
    .whole > * {
      border-block-start: 3px solid var(--_line);
    }
    .empty {
      color: var(--_muted);
    }
    .mark {
      display: grid;
      justify-items: center;
      align-content: center;
      row-gap: 0.125em;
      inline-size: 100%;
      min-block-size: 3.25em;
      padding-block: 0.25em;
    }
    .mark .shape {
      inline-size: 1.125em;
      block-size: 1.125em;
    }
    .mark .word {
      font-size: max(12px, 0.8125em);
      line-height: 1.2;
    }
    .mark:hover .word,
    .column:hover {
      text-decoration: underline 2px;
      text-underline-offset: 0.15em;
    }
    button[aria-expanded='true'] {
      background: var(--_band);
      box-shadow: inset 0 -0.25em var(--_primary);
      font-weight: 700;
    }
    tbody > tr:not(.note):is(:hover, :focus-within) > * {
      background: var(--_band);
    }
    tbody > tr:not(.note):is(:hover, :focus-within) > th {
      text-decoration: underline 2px;
      text-underline-offset: 0.15em;
    }
    .note > td {
      border-block-end: 2px solid var(--_primary);
      padding: 0.75em 0.5em 0.5em;
      padding-inline-start: 2.5em;
      text-align: var(--_start);
    }
    .pair {
      margin-block-end: 0.25em;
      font-weight: 700;
    }
    .pair .number {
      padding: 0;
    }
    .to {
      margin-inline: 0.5em;
      color: var(--_muted);
    }
    .to:dir(rtl) {
      display: inline-block;
      scale: -1 1;
    }
  }

  @media (forced-colors: active) {
    .shape {
      color: CanvasText;
    }
    button[aria-expanded='true'] {
      outline: 2px solid;
      outline-offset: -3px;
    }
  }

  @media print {
    .keys,
    .note {
      display: none;
    }
    .narrow {
      display: block;
    }
    button[aria-expanded='true'] {
      background: none;
      box-shadow: none;
    }
    @container (min-width: 62em) {
      .wide {
        break-after: page;
      }
      .explanations {
        display: block;
        margin-block-end: 0.5em;
        font-size: 1.25em;
        font-weight: 700;
      }
    }
  }
`;
