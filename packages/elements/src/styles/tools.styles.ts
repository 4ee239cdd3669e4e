import { css } from 'lit';

/**
 * The tools of an item: a link to itself and a Copy button, quiet, 24 pixels high at least. Over the tag's own content they
 * take no room: that content ends in the link, and the button stands in what its line leaves free.
 */
export default css`
  :host {
    position: relative;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    margin-block-start: 0.5em;
  }
  slot + .tools {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    flex-direction: row-reverse;
    margin: 0;
    font-size: inherit;
  }
  .tools > a,
  button {
    min-block-size: 24px;
    min-inline-size: 24px;
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .tools > a:hover,
  button:hover {
    text-decoration-thickness: 2px;
  }
  .tools > a:focus-visible,
  button:focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
