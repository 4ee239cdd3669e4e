import { css } from 'lit';

/** ICMA's sentence is the hero; our short title stands above it, small, with the number in the margin. */
export default css`
  .item {
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_accent: var(--_primary);
  }
  .item.plain {
    --_primary: currentColor;
  }
  .item > .heading {
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
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    margin-block-start: 1em;
    max-inline-size: none;
  }
  .icon {
    justify-self: end;
    inline-size: 1.125em;
    block-size: 1lh;
    padding-inline-end: 0.4em;
    color: var(--icma-color-warn, light-dark(#7a4b00, #f2c46d));
  }
  .plain .icon {
    color: inherit;
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
`;
