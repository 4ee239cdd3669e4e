/** How much room an item takes: boxed, one line of a list, or set as the page's own text. */
export const layouts = ['card', 'row', 'full'] as const;
/** A value of the attribute `layout`. */
export type Layout = (typeof layouts)[number];

/** Whether the lines with edition and notice stand at the foot. */
export const notices = ['auto', 'none'] as const;
/** A value of the attribute `notice`. */
export type Notice = (typeof notices)[number];

/** Where colours come from: the page's `color-scheme`, one of the two schemes, or the page's own colours. */
export const themes = ['auto', 'light', 'dark', 'plain'] as const;
/** A value of the attribute `theme`. */
export type Theme = (typeof themes)[number];

/** Heading levels an item may take; 1 is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
export const headingLevels = ['2', '3', '4', '5', '6'] as const;

/** How an item stands on the page, whatever it says. */
export interface Frame {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly headingLevel: HeadingLevel;
  readonly notice: Notice;
}
