import { css } from 'lit';

/** The ways in and out. Fields and buttons are those of `controls.styles.ts`. */
export default css`
  .transfer {
    margin-block-start: 2.25em;
  }
  .transfer p {
    margin-block-start: 0.75em;
  }
  .over {
    outline: 3px dashed var(--_primary);
    outline-offset: 0.5em;
  }
  fieldset {
    min-inline-size: 0;
    margin-block: 0.75em;
    border: 0;
  }
  legend {
    font-weight: 600;
  }
  .tick {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    min-block-size: 2em;
    font-weight: 400;
  }
  .tick input {
    inline-size: 1.25em;
    min-block-size: 1.25em;
    accent-color: var(--_primary);
  }
  .opened {
    max-inline-size: var(--icma-measure, 68ch);
    margin-block: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.25em 1em 1em;
  }
  .opened.caution {
    border-inline-start: 4px solid var(--_warn);
  }
  code {
    font-family: ui-monospace, monospace;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }
  .print-frame {
    position: fixed;
    inset-inline-start: -9999px;
    inline-size: 800px;
  }

  @media print {
    .transfer {
      display: none;
    }
  }
`;
