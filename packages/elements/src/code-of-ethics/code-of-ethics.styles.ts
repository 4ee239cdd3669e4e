import { css } from 'lit';

/** The Code as a document: one column of text, the tenets' numbers hanging in the margin, their tools on the line of the title. */
export default css`
  .item {
    contain-intrinsic-block-size: auto 100em;
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
    grid-template-columns: var(--_gutter) minmax(0, 1fr) auto;
    margin-block-start: 2em;
  }
  .one > .heading {
    display: grid;
    grid-column: 1 / 3;
    grid-template-columns: subgrid;
    align-items: baseline;
    color: var(--_muted);
    font-weight: 700;
    line-height: 1.2;
  }
  .one > .tools {
    margin: 0;
  }
  .one > .tenet {
    grid-column: 2 / -1;
  }
  .one > .revision {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    margin-block-start: 1em;
  }
  .one > .revision > span {
    grid-column: 2 / -1;
  }
  .full .tenet {
    font-size: 1.25em;
  }
  .adoption {
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
`;
