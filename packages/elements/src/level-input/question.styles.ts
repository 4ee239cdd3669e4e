import { css } from 'lit';

/**
 * A question and its levels: a row of tiles of equal width where there is room, a column where there is not. The row finds that
 * out by itself, by a basis that is negative or larger than the line: a container query would take the tag its own width.
 */
export default css`
  .item {
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_raised: var(--icma-color-raised, light-dark(#f7f8fa, #1e2328));
    --_bad: var(--icma-color-bad, light-dark(#b50909, #ff9b93));
    /* The ring around a level at the edge is not cut off. */
    overflow-clip-margin: 0.5em;
  }
  .question {
    min-inline-size: 0;
    border: 0;
  }
  .question > legend {
    position: relative;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: calc(var(--icma-measure, 68ch) + var(--_gutter));
    padding-inline-start: var(--_gutter);
  }
  legend > .number {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    font-weight: 600;
    line-height: calc(1.45 * 1.125);
  }
  .statement {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .question > :not(legend) {
    margin-inline-start: clamp(0px, (100% - 34em) * 99, var(--_gutter));
  }
  .hint {
    max-inline-size: var(--icma-measure, 68ch);
    color: var(--_muted);
  }
  .hint > * {
    margin-block-start: 0.5em;
  }
  .hint li {
    margin-block-start: 0.25em;
    margin-inline-start: 1.75em;
  }
  .levels,
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--icma-level-gap, 0.5em);
    margin-block-start: 0.75em;
  }
  .level,
  .other {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    inline-size: auto;
    font-weight: 400;
    cursor: pointer;
  }
  .level {
    flex: 1 1 calc((38em - 100%) * 999);
    align-content: start;
    box-sizing: border-box;
    min-inline-size: 7em;
    min-block-size: 2.75em;
    padding: 0.5em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--icma-radius, 4px);
    line-height: 1.35;
  }
  .described > .level {
    flex-basis: calc((48em - 100%) * 999);
  }
  /* The label of a narrow tile goes below mark and number, in every tile alike; it stands beside them where there is room. */
  .level b {
    flex: 1 1 calc((9em - 100%) * 999);
    min-inline-size: min-content;
    font-weight: inherit;
  }
  .other {
    padding: 0.35em 0.75em 0.35em 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .others {
    gap: 0 1em;
    align-items: baseline;
    margin-block-start: 0.25em;
  }
  :is(.level, .other, .choice, .tick) > input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    translate: 0 0.15em;
    accent-color: var(--_primary);
  }
  .level:has(:checked) {
    border-color: var(--_primary);
    background: var(--_raised);
    box-shadow: inset 0 0 0 2px var(--_primary);
    font-weight: 700;
  }
  .other:has(:checked) {
    color: var(--_text);
    font-weight: 700;
  }
  .level:hover {
    border-color: var(--_text);
  }
  .description {
    flex-basis: 100%;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .clear {
    min-block-size: 24px;
    border: 0;
    background: none;
    color: var(--_primary);
    font-size: 0.9375em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .question[aria-invalid] {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_bad);
  }
  .error {
    margin-block-start: 0.5em;
    color: var(--_bad);
    font-weight: 700;
  }
  .question:disabled label {
    cursor: default;
    opacity: 0.7;
  }
  :is(input, .clear):focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .level:has(:focus-visible) {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .level > :focus-visible {
    outline: none;
  }

  @media (forced-colors: active) {
    .level:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .question {
      break-inside: avoid;
    }
    .clear {
      display: none;
    }
  }
`;
