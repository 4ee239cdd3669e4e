// Over 250 lines: a place for each of the 14 segments and their titles.
import { css } from 'lit';

/**
 * The same boxes on a wheel, each at the place that `places.ts` gives its class, from 960 px on: its smallest text is then at
 * least 12 px whatever the page's font size. Lengths are in em of the stage, whose text is as large as fits, so that the
 * drawing grows as a whole. On paper a sheet across that is smaller than A3 or tabloid is too low for it.
 */
export default css`
  @media not print, (orientation: portrait), (min-width: 1280px) {
    @container (min-width: 60em) and (min-width: 960px) {
      .stage {
        --_mid: 26;
        position: relative;
        inline-size: 70em;
        min-block-size: calc(var(--_mid) * 2em);
        margin: 1em auto 0;
        font-size: min(1em, 100cqi / 70);
      }
      .with-values {
        --_mid: 27.5;
      }
      .intro,
      .detail:not([hidden]) {
        position: absolute;
        top: calc((var(--_mid) + 0.2) * 1em);
        left: 28.4em;
        inline-size: 13.2em;
        padding: 0;
        translate: 0 -50%;
        text-align: center;
      }
      .intro.done {
        display: none;
      }
      .document {
        margin: 0;
        font-size: 1.5em;
        font-weight: 700;
        line-height: 1.2;
        text-wrap: balance;
      }
      .hint {
        margin-block-start: 0.75em;
      }
      .group {
        margin: 0;
        padding: 0;
        border: 0;
      }
      .arc {
        position: absolute;
        left: 11em;
        top: calc((var(--_mid) - 24) * 1em);
        display: block;
        inline-size: 48em;
        block-size: 48em;
        fill: var(--_accent);
        pointer-events: none;
      }
      .phrase {
        position: absolute;
        left: calc(var(--_x) * 1em);
        top: calc((var(--_mid) + var(--_y)) * 1em);
        inline-size: calc(var(--_w) * 1em);
        margin: 0;
        font-size: 1em;
        line-height: 1.2;
        overflow-wrap: normal;
        text-align: center;
        text-wrap: balance;
        translate: 0 -50%;
      }
      .practice,
      li:first-child > .practice {
        position: absolute;
        left: calc(var(--_x) * 1em);
        top: calc((var(--_mid) + var(--_y)) * 1em);
        display: flex;
        align-items: var(--_end);
        inline-size: calc(var(--_w) * 1em);
        block-size: calc(var(--_h) * 1em);
        padding: 0;
        border: 0;
        text-align: var(--_align);
      }
      .practice::after {
        display: none;
      }
      .practice[aria-expanded='true'],
      .detail:not([hidden]) {
        box-shadow: none;
      }
      .label {
        flex: 1;
        line-height: 1.25;
        border-radius: 2px;
      }
      .shape {
        position: absolute;
        left: calc(var(--_shape-x) * 1em);
        top: calc(var(--_shape-y) * 1em);
        display: block;
        inline-size: 48em;
        block-size: 48em;
        overflow: visible;
        pointer-events: none;
      }
      .segment {
        fill: color-mix(in srgb, var(--_accent) 11%, transparent);
        stroke: var(--_accent);
        stroke-width: 1.5;
        pointer-events: auto;
      }
      .pointer,
      .ring {
        display: none;
        fill: none;
      }
      .practice .number {
        --_size: 1.625;
        inset-inline: auto;
        left: calc(var(--_number-x) / var(--_size) * 1em - 1.5em);
        top: calc(var(--_number-y) / var(--_size) * 1em);
        inline-size: 3em;
        font-size: calc(var(--_size) * 1em);
        line-height: 1;
        text-align: center;
        translate: 0 -50%;
        pointer-events: none;
      }
      .practice.valued .number {
        --_size: 1.25;
        left: calc(var(--_value-number-x) / var(--_size) * 1em - 1.5em);
        top: calc(var(--_value-number-y) / var(--_size) * 1em);
      }
      .title {
        display: block;
        line-height: inherit;
        text-wrap: balance;
      }
      .label > .values {
        display: flex;
        /* Leadership first, as on the segment, whichever way the page runs */
        direction: ltr;
        flex-wrap: wrap;
        justify-content: var(--_align);
        gap: 0 0.75em;
        margin: 0;
      }
      .label .value {
        display: inline;
      }
      .line,
      .whole {
        display: none;
      }
      .brief {
        display: inline;
      }

      .practice:hover .segment {
        stroke-width: 4;
      }
      .practice[aria-expanded='true'] .segment {
        fill: var(--_chosen, var(--_accent));
      }
      .practice[aria-expanded='true'] .pointer {
        display: inline;
        fill: var(--_accent);
        /* Cuts the arc that it crosses. */
        stroke: var(--_surface);
        stroke-width: 10;
        paint-order: stroke;
      }
      /* In the page's own colours nobody knows what would be read on them: an outline instead */
      .plain .practice[aria-expanded='true'] .segment {
        stroke-width: 5;
      }
      .practice[aria-expanded='true'] .bar {
        fill: var(--_on-accent);
      }
      .practice[aria-expanded='true'] .track {
        stroke: var(--_on-accent);
      }
      .practice[aria-expanded='true'] .number {
        color: var(--_on-accent);
      }
      .practice:focus-visible {
        outline: 0;
      }
      .practice:focus-visible .label {
        outline: 3px solid var(--_primary);
        outline-offset: 3px;
      }
      .practice:focus-visible .ring {
        display: inline;
        stroke: var(--_primary);
        stroke-width: 5;
      }
      .kicker,
      .again {
        display: block;
      }
      .kicker {
        color: var(--_accent);
        font-size: max(12px, 0.875em);
        font-weight: 600;
      }
      .again {
        margin-block-end: 0.4em;
        font-size: 1.125em;
        font-weight: 700;
        line-height: 1.2;
        text-wrap: balance;
      }
      .told {
        display: block;
      }
      .definition {
        line-height: 1.35;
      }
      .short .definition {
        font-size: 1.25em;
      }
      .long .definition {
        font-size: 1em;
      }
    }
  }

  /* Here and not with the bands, as it must win over the rules above */
  @media (forced-colors: active) {
    .item.map {
      --_accent: CanvasText;
      --_on-accent: HighlightText;
      --_line: CanvasText;
      --_primary: Highlight;
    }
    .group {
      --_accent: CanvasText;
    }
    .segment {
      fill: Canvas;
    }
    .practice[aria-expanded='true'] {
      --_accent: Highlight;
      --_surface: Canvas;
    }
    /* The highlight of some systems lets the arc shine through. */
    .practice[aria-expanded='true'] .pointer {
      fill: CanvasText;
    }
    .practice[aria-expanded='true'] .number {
      forced-color-adjust: none;
    }
  }
`;
