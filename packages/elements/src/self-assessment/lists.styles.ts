import { css } from 'lit';

/** Practices as a list of tasks, all answers as rows, and what is kept on the device. */
export default css`
  .group-of {
    --_edge: 4px;
    padding-inline-start: 1em;
    border-inline-start: var(--_edge) solid var(--_accent);
  }
  .group-of + .group-of {
    margin-block-start: 1.5em;
  }
  .phrase {
    color: var(--_accent);
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  .task {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_hairline);
  }
  .task > a {
    position: relative;
    flex: 1 1 14em;
    padding-inline-start: 2em;
    font-size: 1.125em;
  }
  .task .number {
    position: absolute;
    inset-inline-start: 0;
  }
  .state {
    margin-inline-start: 2.25em;
    color: var(--_muted);
  }
  .state.begun {
    color: var(--_text);
    font-weight: 600;
  }
  .state.done {
    color: var(--_ok);
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .ways a {
    display: inline-block;
    min-block-size: 24px;
  }

  .answers dl {
    margin-block-start: 0.25em;
  }
  .answers {
    content-visibility: auto;
    contain-intrinsic-size: auto 40em auto 12em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
  }
  .row > dt {
    position: relative;
    padding-inline-start: 3.5em;
    font-weight: 400;
  }
  .row > dt > .number {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    font-weight: 600;
  }
  .way > a {
    position: relative;
  }
  .way .aside {
    inset-inline-end: 0;
  }
  .row > .given {
    font-weight: 700;
  }
  .row > .given > * {
    font-weight: 400;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
  }
  .entry-acts {
    display: flex;
    gap: 1em;
    align-items: baseline;
  }

  @media (max-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row > dt {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .answers {
      content-visibility: visible;
    }
    .row {
      break-inside: avoid;
    }
    .ways,
    .way {
      display: none;
    }
  }
`;
