import { css } from 'lit';

/** A report on paper: read from above, name and facts first, answers on a page of their own. */
export default css`
  .name {
    display: flex;
    gap: 0.5em;
    max-inline-size: 30em;
    margin-block: 1.5em 1em;
    font-weight: 600;
  }
  .name > span {
    flex: 1;
    border-block-end: 1px solid;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  dt,
  dd {
    display: inline;
    white-space: pre-line;
  }
  dt,
  .part {
    font-weight: 600;
  }
  dt::after {
    content: ':';
  }
  .answer {
    margin-block: 0.5em;
    border-block-start: 1px solid var(--_hairline);
    padding-block-start: 0.5em;
    break-inside: avoid;
  }
  .part {
    display: inline-block;
    min-inline-size: 7em;
  }
  .answer > dl {
    margin-inline-start: 7.25em;
  }

  @media print {
    .report table {
      font-size: 0.75em;
    }
    .answers,
    .report ol + .scroll {
      break-before: page;
    }
    .section-heading,
    .subheading,
    .subheading + .text,
    .legend,
    .bars-group,
    summary {
      color: inherit;
      break-after: avoid;
    }
    .findings > li,
    .legend,
    tr,
    .bars-row {
      break-inside: avoid;
    }
  }
`;
