import { css } from 'lit';

/** Buttons, fields, disclosures and cautions of the elements that a person works with. */
export default css`
  .item {
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_warn: var(--icma-color-warn, light-dark(#7a4b00, #f2c46d));
    --_hairline: color-mix(in srgb, var(--_line) 45%, transparent);
    --_radius: var(--icma-radius, 4px);
    /* What is laid out when it comes near is cut off at its edge, and so would be the ring around what has the focus. */
    overflow-clip-margin: 0.5em;
  }
  .item.plain {
    --_primary: currentColor;
    --_warn: currentColor;
  }
  /* Never what makes a page scroll sideways */
  .aside {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  details {
    margin-block-start: 0.75em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary:hover {
    text-decoration-thickness: 2px;
  }
  details[open] > summary {
    margin-block-end: 0.75em;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block-start: 0.75em;
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    inline-size: min(100%, 24em);
    font-weight: 600;
  }
  input,
  select,
  .button {
    box-sizing: border-box;
    min-block-size: 2.5em;
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.35em 0.75em;
    background: var(--_surface);
    color: inherit;
    font-weight: 400;
  }
  .button {
    border: 2px solid var(--_primary);
    background: none;
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  :is(summary, input, select, .button, [tabindex]):focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .said {
    min-block-size: 1.5em;
    margin-block-start: 0.5em;
  }
  .caution {
    max-inline-size: var(--icma-measure, 68ch);
    margin-block-start: 0.75em;
    border-inline-start: 4px solid var(--_warn);
    padding-inline-start: 0.75em;
  }

  @media print {
    .fields,
    .said {
      display: none;
    }
  }
`;
