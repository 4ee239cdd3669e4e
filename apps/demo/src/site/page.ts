import type { Html } from './html.js';

/** One of the five sections in the header. */
export type SectionId = 'government' | 'services' | 'meetings' | 'ethics' | 'news';

/** One page of the site. */
export interface Page {
  /** File name in the built site; all pages lie side by side, so that links work from any folder and host. */
  readonly file: `${string}.html`;
  /** Heading of the page. */
  readonly title: string;
  /** One or two sentences under the heading; also what the search shows and the `description` says. */
  readonly summary: string;
  /** The section whose link in the header is marked. */
  readonly section?: SectionId;
  /** `wide` draws its own heading and uses the full width; `reading` gets breadcrumb, heading and summary. */
  readonly layout: 'wide' | 'reading';
  /** Links to parts of the page, shown beside the text where there is room. */
  readonly contents?: readonly ContentsEntry[];
  /** Name of an extra script in `src/client`. */
  readonly script?: 'home' | 'search' | 'builder' | 'crosswalk' | 'map' | 'assessment';
  body(): Html;
}

/** A link in a table of contents, with its own entries below it. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly text: string;
  /** Printed before the text where the document numbers its parts. */
  readonly number?: string;
  /** What the part holds, for the site index; not shown on the page itself. */
  readonly about?: string;
  readonly entries?: readonly ContentsEntry[];
}
