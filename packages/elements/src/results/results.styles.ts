import { css } from 'lit';

/** The sentences first and largest; everything below is quieter. Pictures and tables are in `charts.styles.ts`. */
export default css`
  :host {
    flex-grow: 1;
  }
  .item.results {
    display: block;
    container-type: inline-size;
    /* What it asks for where its width is its content's, as in a float or a table cell. */
    contain-intrinsic-inline-size: 18em;
    /* And all there is where a site made the tag a flex box. */
    flex: 1;
  }
  .results:has(+ .report) {
    display: none;
  }
  .results > .heading {
    display: block;
  }
  ol,
  ul {
    list-style: none;
  }
  .opening {
    max-inline-size: 54ch;
    margin-block: 0.6em 0.8em;
    font-size: 1.5em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    column-gap: 2.5em;
  }
  section {
    margin-block-start: 2.25em;
  }
  .section-heading {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em 0.25em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .subheading {
    margin-block-start: 1em;
    font-weight: 700;
  }
  .findings > li,
  details > .text {
    margin-block-start: 0.75em;
  }
`;
