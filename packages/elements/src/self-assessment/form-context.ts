import type { Assessment, Level } from '@icma-sdk/assessment';
import type { HeadingLevel } from '../views/frame.js';
import type { ViewContext } from '../views/view-context.js';
import type { SelfAssessmentWords } from '../words/self-assessment-words.js';
import type { Ask } from './model/asks.js';
import type { PracticePage } from './model/pages.js';
import type { Place } from './model/route.js';

/** What every page of the form is made in. */
export interface PageContext {
  readonly view: ViewContext;
  readonly words: SelfAssessmentWords;
  /** Level of the page's heading; those of its parts are one below. */
  readonly level: HeadingLevel;
  /** Address of another page of the form. */
  href(place: Place): string;
  /** A number as the language writes it. */
  number(value: number): string;
}

/** What a page is made of that shows an assessment. */
export interface FormContext extends PageContext {
  readonly assessment: Assessment;
  readonly pages: readonly PracticePage[];
  readonly asks: readonly Ask[];
  /** The levels to choose from, in the language where they are ours. */
  readonly levels: readonly Level[];
  /** Whether answers can only be looked at. */
  readonly readOnly: boolean;
  /** Ids of the items whose note is open. */
  readonly noted: ReadonlySet<string>;
  /** Item id → what is wrong with its answer, in words. */
  readonly errors: ReadonlyMap<string, string>;
}
