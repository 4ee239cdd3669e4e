import { css } from 'lit';

/** The Code as a document: one column of text, the tenets' numbers hanging in the margin, their tools on the line of the title. */
export default css`
  /* A link into the Code leads to a place that only its whole layout tells, and there is one Code on a page. */
  .item {
    content-visibility: visible;
  }
  .item > .heading {
    display: block;
    grid-column: 1 / -1;
    color: inherit;
    font-size: 2em;
  }
  .item > .text,
  .item > .quiet {
    grid-column: 1 / -1;
  }
  .preamble {
    margin-block-start: 0.75em;
    font-size: 1.25em;
    line-height: 1.45;
  }
  .one {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    /* The tools end where the text does. */
    max-inline-size: calc(var(--_gutter) + var(--icma-measure, 68ch) * 1.25);
    margin-block-start: 2em;
  }
  /* Title and tools on one line where both have room. */
  .line {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: baseline;
  }
  .line > .heading {
    display: grid;
    flex: 1 1 16em;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    align-items: baseline;
    color: var(--_muted);
    font-weight: 700;
    line-height: 1.2;
  }
  .line > .tools {
    margin-block: 0;
    margin-inline-start: calc(var(--_gutter) / 0.875);
  }
  .one > .tenet {
    grid-column: 2;
  }
  .one > .revision {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    margin-block-start: 1em;
  }
  .one > .revision > span {
    grid-column: 2;
  }
  .full .tenet {
    font-size: 1.25em;
  }
  .adoption {
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  @media print {
    .one {
      break-inside: avoid;
    }
  }
`;
