import { css } from 'lit';

/** Buttons, fields, notices and mistakes of the form. */
export default css`
  .item {
    --_ok: var(--icma-color-ok, light-dark(#216e1f, #7fd67c));
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: baseline;
    padding-block-start: 1em;
  }
  .primary {
    padding: 0.5em 1.25em;
    background: var(--_primary);
    color: light-dark(#ffffff, #14171a);
    font-size: 1.0625em;
  }
  .plain .primary {
    background: none;
    color: inherit;
  }
  .link,
  .strip button {
    min-block-size: 24px;
    border: 0;
    background: none;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .danger {
    color: var(--_bad);
  }
  .choices {
    margin-block-start: 1.75em;
    min-inline-size: 0;
    border: 0;
  }
  .choices > legend,
  .field > label,
  .which > summary {
    font-size: 1.125em;
    font-weight: 700;
  }
  .choice,
  .tick {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    inline-size: fit-content;
    font-weight: 400;
    padding-block: 0.4em;
    cursor: pointer;
  }
  .choice .description {
    display: block;
    margin: 0;
  }
  .field {
    display: block;
    inline-size: auto;
    max-inline-size: 34em;
    margin-block-start: 1.75em;
  }
  .field > .description {
    margin-block: 0.15em 0.35em;
  }
  .ask .field,
  .ask .note,
  .ask .add,
  .extras {
    margin-block-start: 0.75em;
    margin-inline-start: clamp(0px, (100% - 34em) * 99, var(--_gutter));
  }
  .note .field {
    margin-inline-start: 0;
  }
  .note .field:first-child {
    margin-block-start: 0;
  }
  .ask .field > span,
  .extra > span {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }
  .extra {
    flex: 0 1 13em;
    inline-size: auto;
  }
  .form :is(input[type='text'], select, textarea) {
    inline-size: 100%;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    padding: 0.35em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
  }
  .which {
    margin-block-start: 1.75em;
  }
  .ticks {
    columns: 20em 2;
    margin-block-start: 0.5em;
  }
  .ticks > .tick {
    break-inside: avoid;
  }
  .ticks .number {
    display: inline-block;
    min-inline-size: 1.5em;
  }
  .notice,
  .summary {
    max-inline-size: var(--icma-measure, 68ch);
    margin-block-end: 1.5em;
    padding: 0.9em 1em;
    background: var(--_raised);
    border-inline-start: 4px solid var(--_primary);
  }
  .notice .choices {
    margin-block-start: 0;
  }
  .summary {
    border: 4px solid var(--_bad);
    background: none;
  }
  .problem {
    font-size: 1.25em;
    font-weight: 700;
  }
  .summary a {
    color: var(--_bad);
    font-weight: 600;
  }
  :is(a, button, input, select, textarea):focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
    /* Comes to stand above the line with the status. */
    scroll-margin-block-end: 4em;
  }
  .frame:disabled :is(.choice, .tick, button, .extra, .field) {
    opacity: 0.7;
    cursor: default;
  }

`;
