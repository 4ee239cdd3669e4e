/**
 * Rules of axe whose answer depends on something a page may be set to, so that all others need no second look: on light or dark, and on how
 * much room there is and where things stand in it.
 */
export const rulesOf = {
  color: ['color-contrast', 'link-in-text-block'],
  room: ['target-size', 'scrollable-region-focusable', 'css-orientation-lock', 'avoid-inline-spacing'],
};
