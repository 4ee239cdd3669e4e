import { css } from 'lit';

/**
 * Controls above the list, or beside it where there is room for both. Each practice is laid out when it comes near; none
 * of that hides it from find-in-page, print, an anchor or the keyboard.
 */
export default css`
  :host {
    flex-grow: 1;
  }
  .item.practices {
    --_primary: var(--icma-color-primary, light-dark(#005ea2, #73b3e7));
    --_raised: var(--icma-color-raised, light-dark(#f7f8fa, #1e2328));
    --_hairline: color-mix(in srgb, var(--_line) 45%, transparent);
    --_top: var(--icma-sticky-top, 0px);
    display: block;
    content-visibility: visible;
    container-type: inline-size;
    /* What it asks for where its width is its content's, as in a float or a table cell. */
    contain-intrinsic-inline-size: 18em;
    /* And all there is where a site made the tag a flex box. */
    flex: 1;
  }
  .practices.plain {
    --_primary: currentColor;
    --_raised: transparent;
  }
  .practices > .heading {
    display: block;
    font-size: 2em;
  }
  .browse {
    margin-block-start: 1.5em;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    position: relative;
    margin-block-start: 1.5em;
  }
  .count {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .asked {
    display: none;
  }
  .empty {
    margin-block-start: 1.5em;
    padding: 1.5em;
    border: 1px dashed var(--_line);
    border-radius: var(--icma-radius, 4px);
  }
  .nothing {
    font-size: 1.25em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .one {
    scroll-margin-block-start: calc(var(--_top) + 1em);
    contain-intrinsic-block-size: auto 42em;
    overflow-clip-margin: 0.625em;
  }
  .one.row {
    contain-intrinsic-block-size: auto 9em;
  }
  /* Where an address leads has a place only when everything above it has its height. */
  .whole > .one {
    content-visibility: visible;
  }
  .one[hidden],
  .kinds > [hidden] {
    display: none;
  }
  .one.full {
    --_gutter: 2.75em;
    padding-block: 2em;
    border-block-end: 1px solid var(--_hairline);
  }
  .one.card {
    margin-block-start: 1.5em;
  }
  .one > .heading {
    font-size: 1.5em;
  }
  .one.row > .heading {
    font-size: 1.125em;
  }
  .one.row {
    --_accent: var(--_primary);
  }
  .one > .kinds {
    margin-block-start: 1.25em;
  }
  .kinds[hidden] {
    margin: 0;
  }
  li {
    scroll-margin-block-start: calc(var(--_top) + 1em);
  }
  li > .tools {
    display: inline-flex;
    gap: 0 0.75em;
    margin: 0;
    white-space: nowrap;
  }
  .here {
    outline: none;
  }
  li.here,
  .one.here {
    box-shadow: -0.375em 0 0 var(--_surface), -0.625em 0 0 var(--_accent);
  }
  mark {
    border-block-end: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    color: inherit;
  }

  @container (min-width: 58em) {
    .browse {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }
    .controls {
      position: sticky;
      inset-block-start: calc(var(--_top) + 1em);
      box-sizing: border-box;
      max-block-size: calc(100vh - var(--_top) - 2em);
      overflow: auto;
    }
    .field,
    fieldset {
      flex-basis: 100%;
    }
    .state {
      margin-block-start: 0;
    }
  }

  @media print {
    .item.practices {
      container-type: normal;
    }
    .state > :not(.count) {
      display: none;
    }
    .asked {
      display: block;
    }
    li > .tools {
      display: none;
    }
    .one > .kinds[hidden] {
      display: grid;
      content-visibility: visible;
    }
    .one:not([hidden]) .kinds [hidden] {
      display: revert;
    }
    .one {
      break-inside: auto;
    }
  }
`;
