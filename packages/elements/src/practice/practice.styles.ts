import { css } from 'lit';

/**
 * The two lists stand side by side where each has 18em, else under each other. The grid finds that out by itself: a
 * container query would need size containment, under which the tag has no width in a flex row, a float or a table cell.
 */
export default css`
  .principles {
    --_accent: var(--icma-color-principles, light-dark(#3f57a6, #9fb3f5));
  }
  .lead {
    --_accent: var(--icma-color-lead, light-dark(#8a3b7c, #e3a5d6));
  }
  .purposes {
    --_accent: var(--icma-color-purposes, light-dark(#0b7264, #6fd3c1));
  }
  .skills {
    --_accent: var(--icma-color-skills, light-dark(#9a4a08, #f0b07a));
  }
  .group {
    margin-block-end: 0.25em;
    color: var(--_accent);
    font-weight: 600;
  }
  .definition {
    margin-block-start: 0.4em;
    font-size: 1.25em;
    line-height: 1.4;
  }
  .item > .kinds {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1.75em 1em;
    margin-block-start: 1.75em;
  }
  .kind {
    margin-inline-start: var(--_gutter);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-weight: 700;
    line-height: 1.2;
  }
  ol {
    padding-inline-start: var(--_gutter);
  }
  li {
    margin-block-start: 0.5em;
  }
  li::marker {
    color: var(--_muted);
    font-weight: 600;
  }

  /* A row is quiet: one colour, and so no name of a group to go with it. */
  .row {
    --_accent: var(--_text);
  }
  .row > .group {
    display: none;
  }
  .row > .definition {
    margin-block-start: 0.125em;
    font-size: 1em;
  }
`;
