import { css } from 'lit';

/** The question alone on somebody's page: the margin is as wide as a printed code. */
export default css`
  .item {
    --_gutter: 3.75em;
    display: block;
    contain-intrinsic-size: auto 40em auto 12em;
  }
  .statement {
    font-weight: 600;
  }
  .question:has(.number:empty) {
    --_gutter: 0em;
  }
  .foot {
    margin-block-start: 1em;
    /* Its letters are smaller, and so would be the margin. */
    margin-inline-start: clamp(0px, (100% - 34em) * 99, var(--_gutter) / 0.875);
  }
`;
