import { defaultRubric, type Instrument } from '@icma-sdk/assessment';
import type { Practice } from '@icma-sdk/core';
import { html, nothing, type TemplateResult } from 'lit';
import { saveStatusTemplate } from '../drafts/save-status-template.js';
import { footTemplate } from '../internal/templates.js';
import { wordedLevels } from '../level-input/worded-levels.js';
import { downloadAssessment } from '../transfer/download.js';
import type { Frame } from '../views/frame.js';
import { practicesFoot } from '../views/practice-view.js';
import type { ViewContext } from '../views/view-context.js';
import { formatNumber } from '../words/format-number.js';
import { selfAssessmentWords } from '../words/self-assessment-words.js';
import type { Complaint } from './error-summary.js';
import type { FormContext, PageContext } from './form-context.js';
import { heldPage } from './held-page.js';
import { keepTemplate } from './keep-template.js';
import { keptList } from './kept-list.js';
import { asksOf } from './model/asks.js';
import type { Place } from './model/route.js';
import type { Setup } from './model/setup.js';
import { type PageTools, pageOf } from './page-of.js';
import { progressTemplate } from './progress-template.js';
import { resultsPage } from './results-page.js';
import type { Session } from './session.js';
import { startPage } from './start-page.js';

/** All that the form is drawn from. */
export interface FormState extends PageTools {
  readonly session: Session;
  readonly place: Place;
  href(place: Place): string;
  readonly setup: Setup;
  readonly instrument: Instrument | undefined;
  readonly offered: readonly Practice[];
  /** Whether the person has yet to say where answers are kept. */
  readonly asksKeep: boolean;
  readonly noted: ReadonlySet<string>;
  readonly complaint: Complaint;
  /** Item id → what is wrong with its answer beside its being missing. */
  readonly faults: ReadonlyMap<string, string>;
  readonly disabled: boolean;
}

/** The form as it is at a place. */
export function formTemplate(state: FormState, frame: Frame, view: ViewContext): TemplateResult {
  const { session, setup, complaint, disabled } = state;
  const words = selfAssessmentWords[view.language];
  const page: PageContext = {
    view,
    words,
    level: frame.headingLevel,
    href: state.href,
    number: (value) => formatNumber(value, view.tag),
  };
  const { assessment } = session;
  const begins = state.place === 'start' || !assessment;
  const drawn = session.held
    ? heldPage(session.held, page)
    : begins && state.place === 'results'
      ? resultsPage(undefined, page, nothing)
      : begins
        ? startPage(
            { ...state, kept: [keptList(session.kept, assessment, session.erased, page), state.send(false)] },
            page,
          )
        : pageOf(state.place, formContext(state, page), complaint, state);
  return html`
    <fieldset class="frame" ?disabled=${disabled}>
      ${state.asksKeep && !begins && !session.held ? askKeep(setup, page) : nothing}
      <div class="page">${drawn}</div>
    </fieldset>
    <div class="strip quiet" part="strip">
      ${begins || session.held ? nothing : progressTemplate(assessment, page)}
      <p class="status" part="status" role="status">${statusTemplate(session, view)}</p>
    </div>
    ${frame.notice === 'none' || (state.place === 'results' && !session.held) ? nothing : footTemplate('foot', practicesFoot(view))}`;
}

function formContext(state: FormState, page: PageContext): FormContext {
  const { session, noted, complaint, faults } = state;
  const { missing } = complaint;
  const assessment = session.assessment!;
  const { rubric } = assessment;
  return {
    ...page,
    assessment,
    pages: session.pages,
    asks: asksOf(assessment),
    levels: wordedLevels(rubric ?? defaultRubric, page.view.language),
    readOnly: session.readOnly,
    noted,
    errors: new Map([...missing.flatMap(({ place, text }) => (place ? [[place, text] as const] : [])), ...faults]),
  };
}

/** Where the answers are at this moment, and what to do about it. */
function statusTemplate(session: Session, view: ViewContext): TemplateResult | typeof nothing {
  const { assessment, status } = session;
  if (!assessment) return nothing;
  return saveStatusTemplate(status, view, {
    onDownload: () => downloadAssessment(assessment, 'json'),
    onTakeOver: () => void session.takeOver(),
  });
}

/** The question about keeping, where it was not answered at the start: a file was opened, or everything erased. */
function askKeep({ keep }: Setup, page: PageContext): TemplateResult {
  return html`<div class="notice" part="notice">${keepTemplate(keep, '', page)}<button type="button" class="button" data-act="settle">${page.words.continue}</button></div>`;
}
