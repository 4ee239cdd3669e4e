import { css } from 'lit';

/** Accents of the narrative's four groups, for whatever carries a group's key as its class, and lines for many sizes of text. */
export default css`
  :host {
    line-height: 1.5;
  }
  .item {
    line-height: inherit;
  }
  .principles {
    --_accent: var(--icma-color-principles, light-dark(#3f57a6, #9fb3f5));
  }
  .lead {
    --_accent: var(--icma-color-lead, light-dark(#8a3b7c, #e3a5d6));
  }
  .purposes {
    --_accent: var(--icma-color-purposes, light-dark(#0b7264, #6fd3c1));
  }
  .skills {
    --_accent: var(--icma-color-skills, light-dark(#9a4a08, #f0b07a));
  }
  .plain :is(.principles, .lead, .purposes, .skills) {
    --_accent: currentColor;
  }

  @media print {
    .principles,
    .lead,
    .purposes,
    .skills {
      --_accent: #000;
    }
  }
`;
