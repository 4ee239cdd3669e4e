import type { HeadingLevel, Layout, Notice } from '../views/frame.js';
import type { PracticePart } from '../views/practice-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import { type ItemHtmlChoices, readHtmlOptions } from './html-options.js';

/** What the text of an item should look like; each means what the element's attribute of that name means. */
export interface ItemHtmlOptions {
  /** Level of the outermost heading, as a number or as text; 3 if absent. Headings inside are one below. */
  readonly headingLevel?: HeadingLevel | `${HeadingLevel}`;
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
   * ends the text in a link to itself, except in a row; for a page that holds the item once. `none` if absent.
   */
  readonly link?: 'auto' | 'none';
  /** BCP 47 tag of the page around it, for our own words; `en` if absent. ICMA's wording stays English and is marked so. */
  readonly language?: string;
}

/** Options with every gap filled, and the context they make. */
export interface HtmlContext extends Omit<ItemHtmlChoices, 'language'> {
  readonly context: ViewContext;
  /** Whether an item stands inside a document, and so has its id on its heading. */
  readonly inside: boolean;
  /** ` lang="en"` where ICMA's wording is in another language than the text around it, else empty. */
  readonly lang: string;
}

export function htmlContext(options: ItemHtmlOptions): HtmlContext {
  const { language, ...choices } = readHtmlOptions(options);
  const context = viewContext(language);
  const lang = context.wording ? ' lang="en"' : '';
  return { ...choices, inside: false, context, lang };
}
