import { css } from 'lit';

/** Bars, radar and tables. What is whole, ruled, broken, hollow or a tick says the same without colour. */
export default css`
  .line {
    inline-size: 100%;
    block-size: 0.75em;
    overflow: visible;
  }
  .line:dir(rtl) {
    scale: -1 1;
  }
  .line > * {
    vector-effect: non-scaling-stroke;
  }
  .track,
  .grid {
    fill: none;
    stroke: var(--_line);
  }
  .open {
    stroke-dasharray: 3;
  }
  .grid {
    stroke: var(--_hairline);
  }
  .bar {
    fill: var(--_accent, currentColor);
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 7;
  }
  .plain .halo {
    stroke: Canvas;
  }
  .tick {
    stroke: currentColor;
    stroke-width: 3;
  }
  .meter {
    display: block;
    max-inline-size: 24em;
    block-size: 0.5em;
    margin-block-end: 0.5em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .sample > .line {
    inline-size: 2.5em;
    margin-inline-end: 0.5em;
  }
  .bars {
    margin-block-start: 1em;
    border-block-start: 3px solid var(--_accent, currentColor);
  }
  .bars-group {
    padding-block-start: 0.35em;
    font-weight: 700;
  }
  .bars-group,
  .bars-title > b {
    color: var(--_accent, inherit);
  }
  .bars-row {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  .bars-title {
    display: flex;
    font-weight: 600;
    line-height: 1.3;
  }
  .bars-title > b {
    flex: 0 0 2em;
  }
  .bar-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.15em 0.75em;
    font-size: max(12px, 0.875em);
  }
  .bar-line > .line {
    grid-area: 2 / 1 / auto / -1;
  }
  b {
    font-weight: 700;
  }
  @container (min-width: 44em) {
    .bars-row {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      column-gap: 1.5em;
    }
    .bars-title {
      grid-row: span 3;
    }
    .bar-line {
      grid-template-columns: 7.25em minmax(0, 1fr) 10.5em;
      grid-column: 2;
    }
    .bar-line > .line {
      grid-area: 1 / 2;
    }
  }

  .radar {
    display: block;
    max-inline-size: 30em;
    margin-inline: auto;
    font-size: 17px;
    font-weight: 700;
    text-anchor: middle;
    fill: currentColor;
  }
  .ray {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .mark {
    stroke: currentColor;
    stroke-width: 2;
  }
  .ray.management {
    stroke-dasharray: 5 4;
  }
  .mark.management {
    fill: var(--_surface);
  }
  .plain .mark.management {
    fill: Canvas;
  }

  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    max-inline-size: 60em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-weight: 600;
  }
  td {
    white-space: nowrap;
  }
  [scope='row'] {
    inline-size: 100%;
    min-inline-size: 8em;
  }

  @media print {
    .results .halo {
      stroke: #fff;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .tick {
      stroke: Highlight;
    }
  }
`;
