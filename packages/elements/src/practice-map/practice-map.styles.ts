import { css } from 'lit';

/**
 * One list, set in two ways. As written it is four bands; where the map itself is 60em wide, the same boxes are put on a
 * wheel, each at the place that `places.ts` gives its class. Lengths on the wheel are in em of the stage, whose text is as
 * large as fits, so that the drawing grows as a whole.
 */
export default css`
  .item.map {
    --_on-accent: var(--icma-color-surface, light-dark(#ffffff, #14171a));
    display: block;
    container-type: inline-size;
    /* What the map asks for where its width is its content's, as in a float or a table cell. */
    contain-intrinsic-inline-size: 18em;
  }
  .map .heading {
    display: block;
    font-size: 1.5em;
  }
  figure {
    margin: 0;
  }
  ol {
    list-style: none;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .document {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .hint {
    max-inline-size: var(--_measure);
  }
  .words,
  .definition,
  .document {
    unicode-bidi: plaintext;
  }
  figcaption {
    margin-block-start: 1.25em;
  }
  .map .foot {
    margin-block-start: 1em;
  }

  /* Bands */
  .group {
    margin-block-start: 1.25em;
    border-block-start: 0.375em solid var(--_accent);
    padding-block-start: 0.5em;
  }
  .phrase {
    margin-block-end: 0.375em;
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .shape,
  .arc,
  .kicker,
  .again,
  .detail > .values,
  .brief {
    display: none;
  }
  .practice {
    position: relative;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding-block: 0.5em;
    padding-inline: 2.75em 2em;
    border-block-start: 1px solid var(--_hairline);
  }
  li:first-child > .practice {
    border-block-start: 0;
  }
  .practice .number {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 2.25em;
    padding: 0;
    font-weight: 700;
    line-height: 1.3;
    text-align: end;
  }
  .title {
    font-weight: 600;
    line-height: 1.3;
  }
  .practice::after {
    content: '';
    position: absolute;
    inset-block-start: 0.85em;
    inset-inline-end: 0.6em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border-block-end: 2px solid currentColor;
    border-inline-end: 2px solid currentColor;
    rotate: 45deg;
  }
  .practice[aria-expanded='true']::after {
    inset-block-start: 1.05em;
    rotate: 225deg;
  }
  .practice:dir(rtl)::after {
    rotate: -45deg;
  }
  .practice:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .practice[aria-expanded='true'] {
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  .practice[aria-expanded='true'] .title {
    font-weight: 800;
  }
  .practice:focus-visible,
  .download:focus-visible {
    outline: 3px solid var(--_primary);
    outline-offset: 2px;
  }
  .practice:focus-visible {
    z-index: 1;
    outline-offset: -1px;
  }
  .detail:not([hidden]) {
    padding: 0 1em 1em 2.75em;
    padding-inline: 2.75em 1em;
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  .definition {
    max-inline-size: var(--_measure);
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .values {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
  }
  .value {
    display: grid;
    grid-template-columns: minmax(0, 6.5em) minmax(0, 1fr);
    align-items: center;
    column-gap: 0.5em;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.3;
  }
  .value b {
    font-weight: 700;
  }
  .line {
    grid-column: 1 / -1;
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: 0.625em;
    overflow: visible;
  }
  .track {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .bar {
    fill: var(--_accent);
  }
  .download {
    margin-block-start: 1em;
    padding: 0.4em 0.9em;
    border: 2px solid var(--_primary);
    border-radius: var(--icma-radius, 4px);
    color: var(--_primary);
    font-weight: 600;
  }
  .download:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  /* Wheel: from 960 px on, as its smallest text is then at least 12 px whatever the page's font size */
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
      pointer-events: none;
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
      pointer-events: auto;
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
    .practice[aria-expanded='true'] .segment,
    .practice[aria-expanded='true'] .pointer {
      display: inline;
      fill: var(--_accent);
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
      font-size: 0.875em;
      font-weight: 600;
    }
    .again {
      margin-block-end: 0.4em;
      font-size: 1.125em;
      font-weight: 700;
      line-height: 1.2;
      text-wrap: balance;
    }
    .detail > .values {
      display: block;
      margin-block-start: 0.5em;
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
    figcaption,
    .download,
    .map .foot {
      max-inline-size: none;
    }
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

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
      forced-color-adjust: preserve-parent-color;
    }
    .practice[aria-expanded='true'] .number {
      forced-color-adjust: none;
    }
  }

  /* Paper: black on white, nothing to press, and every definition where it stands in the list */
  @media print {
    .item.map {
      --_on-accent: #000;
    }
    .hint,
    .download,
    .practice::after {
      display: none;
    }
    .detail[hidden] {
      display: block;
    }
    .practice,
    .detail {
      break-inside: avoid;
    }
    .phrase {
      break-after: avoid;
    }

    @container (min-width: 60em) and (min-width: 960px) {
      .stage {
        font-size: calc(100cqi / 70);
      }
      .intro.done {
        display: block;
      }
      .groups {
        padding-block-start: calc(var(--_mid) * 2em + 1em);
        columns: 4;
        column-gap: 2em;
      }
      .detail,
      .detail:not([hidden]) {
        position: static;
        display: block;
        inline-size: auto;
        padding-block-end: 0.9em;
        translate: none;
        text-align: start;
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
        margin-block-end: 0.5em;
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
        font-size: 0.9375em;
      }
    }
    /* A3 or tabloid across: the definitions beside the wheel */
    @container (min-width: 80em) and (min-width: 1280px) {
      .stage {
        inline-size: auto;
        font-size: 0.94cqi;
      }
      .groups {
        padding-block-start: 0;
        padding-left: 72em;
        columns: 2;
      }
    }
  }
`;
