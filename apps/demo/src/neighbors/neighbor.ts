import type { Html } from '../site/html.js';

/** A page of a place beside Alder Falls, with a stylesheet that somebody else wrote. Invented, all but the stylesheet. */
export interface Neighbor {
  readonly file: `${string}.html`;
  readonly title: string;
  /** What place it is. */
  readonly place: string;
  readonly stylesheet: {
    /** Paths from the folder of this app, in the order of the page. */
    readonly files: readonly string[];
    readonly name: string;
    readonly kind: string;
    /** What it does to a page that has it. */
    readonly effect: string;
  };
  /** The whole of `<body>` but the last line. */
  body(): Html;
}
