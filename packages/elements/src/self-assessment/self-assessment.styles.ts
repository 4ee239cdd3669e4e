import { css } from 'lit';

/** The pages of the form: one column, numbers in the margin, one strong button each. Its fields are in `fields.styles.ts`. */
export default css`
  .form {
    --_gutter: 3.5em;
    display: block;
    contain-intrinsic-size: auto 40em auto 40em;
  }
  .form.plain {
    --_bad: currentColor;
    --_raised: transparent;
  }
  .frame {
    margin: 0;
  }
  .page {
    max-inline-size: 60em;
  }
  .page > * + *,
  .submit > * + * {
    margin-block-start: 1em;
  }
  a {
    color: var(--_primary);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .page-heading,
  .practice > .heading {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  icma-results.page-heading {
    font: inherit;
  }
  :is(.page-heading, .heading, .summary):focus {
    outline: none;
  }
  .summary:focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .back {
    font-size: 0.9375em;
  }
  .step {
    font-size: 1em;
  }
  .kind,
  .answers-of {
    margin-block-start: 1.75em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .practice > .heading {
    padding-inline-start: var(--_margin);
    --_margin: 1.5em;
    position: relative;
  }
  .practice > .heading > .number {
    position: absolute;
    inset-inline-start: 0;
  }
  .number {
    color: var(--_accent, var(--_muted));
    justify-self: start;
    padding: 0;
  }
  .definition {
    margin-block-start: 0.5em;
    padding-inline-start: calc(3em / 1.375);
    font-size: 1.375em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* On the page of all questions only what is near is laid out, a practice at a time and in it a question at a time. */
  .practice {
    content-visibility: auto;
    contain-intrinsic-size: auto 40em auto 150em;
    overflow-clip-margin: 0.5em;
  }
  .practice + .practice {
    margin-block-start: 3.5em;
    padding-block-start: 1.5em;
    border-block-start: 4px solid var(--_accent);
  }
  .practice > .kind {
    margin-inline-start: clamp(0px, (100% - 34em) * 99, 2.4em);
  }
  .meanings {
    margin-block-start: 1em;
    margin-inline-start: clamp(0px, (100% - 34em) * 99, 3em);
  }
  .meanings dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.75em 1.25em;
    margin-block-start: 0.5em;
    padding: 0.9em 1em;
    background: var(--_raised);
    font-size: 0.9375em;
  }
  dt {
    font-weight: 700;
  }
  .ask {
    margin-block-start: 1.75em;
    content-visibility: auto;
    contain-intrinsic-size: auto 40em auto 11em;
    overflow-clip-margin: 0.5em;
  }
  .ask + .ask {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_hairline);
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    align-items: baseline;
    justify-content: space-between;
    max-inline-size: none;
    margin-block-start: 2em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .strip:not(:has(.progress)) {
    margin: 0;
    border: 0;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  progress {
    inline-size: 8em;
    block-size: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0;
    appearance: none;
    background: none;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_primary);
  }
  progress::-moz-progress-bar {
    background: var(--_primary);
  }
  .form > .foot {
    margin-block-start: 0.75em;
  }

  @media (min-height: 30em) {
    .strip:has(.progress) {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }
  @media (max-width: 40em) {
    progress,
    .left {
      display: none;
    }
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .practice,
    .ask {
      content-visibility: visible;
    }
    .back,
    .submit,
    .acts,
    .add,
    .strip {
      display: none;
    }
  }
`;
