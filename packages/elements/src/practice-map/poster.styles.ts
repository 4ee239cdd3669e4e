import { css } from 'lit';

/**
 * Paper: black on white, nothing to press, and every definition where it stands in the list. The wheel becomes a poster:
 * definitions in columns below it, or beside it on a sheet across.
 */
export default css`
  @media print {
    .item.map {
      --_on-accent: #000;
    }
    .hint,
    .download,
    .practice::after {
      display: none;
    }
    .detail,
    .detail[hidden] {
      display: block;
      padding-block-end: 0.75em;
      padding-inline: 2.75em 1em;
    }
    .practice[aria-expanded='true'],
    .detail:not([hidden]) {
      box-shadow: none;
    }
    .practice,
    .detail {
      break-inside: avoid;
    }
    figcaption,
    .map .foot {
      margin-block-start: 0.5em;
    }
    .phrase {
      break-after: avoid;
    }
  }
  @media print and (orientation: portrait), print and (min-width: 1280px) {
    @container (min-width: 60em) and (min-width: 960px) {
      .stage {
        font-size: calc(100cqi / 72);
      }
      .intro.done {
        display: block;
      }
      .groups {
        padding-block-start: calc(var(--_mid) * 2em + 1em);
        columns: 4;
        column-gap: 2em;
      }
      .group {
        break-inside: avoid;
      }
      .detail[hidden],
      .detail:not([hidden]) {
        position: static;
        display: block;
        inline-size: auto;
        padding: 0 0 0.55em;
        translate: none;
        text-align: var(--_start);
      }
      .document {
        font-size: 1.625em;
      }
      .segment,
      .practice[aria-expanded='true'] .segment {
        fill: #fff;
      }
      .practice[aria-expanded='true'] .segment {
        stroke-width: 5;
      }
      .practice[aria-expanded='true'] .bar {
        fill: #000;
      }
      .practice[aria-expanded='true'] .track {
        stroke: #000;
      }
      .kicker {
        display: none;
      }
      li:first-child > .detail > .kicker {
        display: block;
        margin-block-end: 0.35em;
        border-block-start: 3px solid;
        padding-block-start: 0.25em;
        font-size: 1.0625em;
        font-weight: 700;
      }
      .again {
        margin: 0;
        font-size: 0.9375em;
      }
      .definition,
      .short .definition,
      .long .definition {
        font-size: max(12px, 0.9em);
      }
    }
    /* A3 or tabloid across: the definitions beside the wheel */
    @container (min-width: 80em) and (min-width: 1280px) {
      .stage {
        inline-size: auto;
        font-size: 0.92cqi;
      }
      .groups {
        padding-block-start: 0;
        padding-left: 72em;
        columns: 2;
      }
    }
  }
`;
