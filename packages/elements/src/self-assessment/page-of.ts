import { placeOf } from '@icma-sdk/assessment';
import { html, type nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { allPage } from './all-page.js';
import { checkPage } from './check-page.js';
import { type Complaint, errorSummary } from './error-summary.js';
import type { FormContext } from './form-context.js';
import { hubPage } from './hub-page.js';
import type { Place } from './model/route.js';
import { practicePage } from './practice-page.js';
import { resultsPage } from './results-page.js';
import { reviewPage } from './review-page.js';

/** What is the page's own on some pages: the ways in and out, and sending. */
export interface PageTools {
  readonly transfer: unknown;
  /** Sending: all of it where a person looks over what they have said, else only what is true of something sent. */
  send(offers: boolean): unknown;
  /** Whether there is an address to send to. */
  readonly sends: boolean;
}

/** The page of the form at a place, made anew for each: nothing of one is left in the next. */
export function pageOf(place: Place, context: FormContext, complaint: Complaint, tools: PageTools): unknown {
  const practice = placeOf(place)?.practiceId;
  return keyed(practice ?? place, html`${errorSummary(complaint, context)}${page(practice ?? place, context, tools)}`);
}

function page(place: Place, context: FormContext, { transfer, send }: PageTools): TemplateResult | typeof nothing {
  const practice = context.pages.find(({ id }) => id === place);
  if (practice) return practicePage(practice, context);
  switch (place) {
    case 'check':
      return checkPage(context, send(true));
    case 'all':
      return allPage(context);
    case 'review':
      return reviewPage(context);
    case 'results':
      return resultsPage(context.assessment, context, send(true));
    default:
      return hubPage(context, [send(false), transfer]);
  }
}
