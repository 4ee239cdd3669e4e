import type { HeadingLevel, Layout, Notice } from '../views/frame.js';
import type { PracticePart } from '../views/practice-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';

/** What the text of an item should look like; each means what the element's attribute of that name means. */
export interface ItemHtmlOptions {
  /** Level of the outermost heading; 3 if absent. Headings inside are one below. */
  readonly headingLevel?: HeadingLevel;
  /** Parts of a practice; all of its own if absent or empty. */
  readonly show?: readonly PracticePart[];
  /** Dimensions of a practice, such as `['L.A', 'M.C']`; all if absent or empty. */
  readonly dimensions?: readonly string[];
  /** A `row` shows a practice's definition alone unless `show` says more; `card` if absent. */
  readonly layout?: Layout;
  /** `none` leaves out edition and notice; `auto` if absent. */
  readonly notice?: Notice;
  /**
   * `auto` gives the item and its parts ids such as `icma=practice-07`, so that `#icma=practice-07` leads there without script, and
   * ends the text in a link to itself, except in a row. `none` leaves both out: where the page holds the same item twice.
   */
  readonly link?: 'auto' | 'none';
  /** BCP 47 tag of the page around it, for our own words; `en` if absent. ICMA's wording stays English and is marked so. */
  readonly language?: string;
}

/** Options with every gap filled, and the context they make. */
export interface HtmlContext extends Required<Omit<ItemHtmlOptions, 'language'>> {
  readonly context: ViewContext;
  /** Whether an item stands inside a document, and so has its id on its heading. */
  readonly inside: boolean;
  /** ` lang="en"` where ICMA's wording is in another language than the text around it, else empty. */
  readonly lang: string;
}

export function htmlContext(options: ItemHtmlOptions): HtmlContext {
  const {
    headingLevel = 3,
    show = [],
    dimensions = [],
    layout = 'card',
    notice = 'auto',
    link = 'auto',
    language = 'en',
  } = options;
  const context = viewContext(language);
  const lang = context.wording ? ' lang="en"' : '';
  return { headingLevel, show, dimensions, layout, notice, link, inside: false, context, lang };
}
