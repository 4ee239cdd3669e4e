import { css } from 'lit';

/** Search and filters: a quiet surface, controls of at least 24 pixels, every edge at 3:1. */
export default css`
  .controls,
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2em;
  }
  .controls {
    padding: 1.25em;
    /* Seen where the system forces colours, which takes the surface away. */
    border: 1px solid transparent;
    border-radius: var(--icma-radius, 4px);
    background: var(--_raised);
  }
  .field,
  fieldset {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .controls > .field,
  .filters {
    flex: 1 0 100%;
  }
  .fold {
    display: none;
  }
  fieldset {
    border: 0;
  }
  label[for],
  legend {
    display: block;
    margin-block-end: 0.375em;
    font-weight: 700;
    line-height: 1.2;
  }
  input[type='search'],
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_line);
    border-radius: var(--icma-radius, 4px);
    background: var(--_surface);
    color: var(--_text);
    text-align: start;
    text-overflow: ellipsis;
  }
  .controls .quiet {
    margin-block-start: 0.375em;
    line-height: 1.4;
  }
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.875em;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_primary);
  }
  .choice::after {
    /* The group's colour, beside its name. */
    order: 1;
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .principles::after,
  .lead::after,
  .purposes::after,
  .skills::after {
    content: '';
  }
  .range {
    color: var(--_muted);
    font-size: 0.875em;
  }
  :is(button, input, select) {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :is(input, select):focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }

  @container (max-width: 30em) {
    .fold {
      display: block;
      inline-size: 100%;
      /* Not start, which is the text's own side and not the page's. */
      text-align: inherit;
    }
    .fold::before {
      content: '';
      display: inline-block;
      inline-size: 0.375em;
      block-size: 0.375em;
      margin-inline: 0.125em 0.625em;
      border: solid;
      border-width: 0 2px 2px 0;
      translate: 0 -0.25em;
      rotate: 45deg;
    }
    .fold[aria-expanded='true']::before {
      translate: 0 0;
      rotate: 225deg;
    }
    .filters:not(.open) {
      display: none;
    }
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
