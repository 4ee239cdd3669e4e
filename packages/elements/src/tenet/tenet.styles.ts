import { css } from 'lit';

/** ICMA's sentence is the hero; our short title stands above it, small, with the number in the margin. */
export default css`
  .heading,
  .full .heading,
  .row .heading {
    color: var(--_muted);
    font-size: 1em;
  }
  .number {
    font-size: 1.5em;
    line-height: 1;
  }
  .full .number {
    font-size: 2em;
  }
  .tenet {
    margin-block-start: 0.3em;
    font-size: 1.25em;
    line-height: 1.45;
  }
  .full .tenet {
    font-size: 1.5em;
  }
  .row .tenet {
    font-size: 1.0625em;
  }
  .item > .revision {
    grid-column: 1 / -1;
    margin-block-start: 1em;
  }
  .icon {
    color: var(--_warn);
    block-size: 1lh;
    inline-size: 1.125em;
  }
`;
