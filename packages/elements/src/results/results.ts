import type { Answers, Assessment } from '@icma-sdk/assessment';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { now } from '../internal/clock.js';
import { IcmaElement } from '../internal/icma-element.js';
import { listenToFragment, stopListeningToFragment } from '../internal/page-fragment.js';
import { readFrame } from '../internal/read-attribute.js';
import { footTemplate, heading } from '../internal/templates.js';
import { warn } from '../internal/warn.js';
import base from '../styles/base.styles.js';
import controls from '../styles/controls.styles.js';
import groups from '../styles/groups.styles.js';
import report from '../transfer/report.styles.js';
import { formulaTemplate, reportTemplate } from '../transfer/report-template.js';
import transfer from '../transfer/transfer.styles.js';
import { TransferController } from '../transfer/transfer-controller.js';
import type { Frame } from '../views/frame.js';
import { reportView } from '../views/report-view.js';
import { type ResultsView, resultsView } from '../views/results-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import { resultsWords } from '../words/results-words.js';
import { transferWords } from '../words/transfer-words.js';
import charts from './charts.styles.js';
import { below, figuresTemplate } from './figures-template.js';
import { isAnswers } from './find-source.js';
import { type Guest, guestFromFragment } from './guest.js';
import { OverTimeController } from './over-time-controller.js';
import { radarTemplate } from './radar-template.js';
import styles from './results.styles.js';
import { SourceController } from './source-controller.js';
import { tableTemplate } from './table-template.js';

/**
 * What follows from a self-assessment: strengths and what to work on in sentences, bars with targets, a table, a radar and a
 * map that say the same, and what changed since a snapshot. It has no grade and compares a person with themselves only.
 * @tag icma-results
 * @slot - Fallback: shown when scripts are off.
 * @fires {IcmaOpenFileEvent} icma-open-file - The person opened a file and chose to go on with it; read `assessment`.
 * @fires {IcmaSnapshotEvent} icma-snapshot - The person took or removed a snapshot; read `assessment`.
 * @csspart base - All of it.
 * @csspart heading - Our heading.
 * @csspart banner - Says that what is shown is somebody else’s, or of a newer version, and only to be read.
 * @csspart section-heading - Heading of a part.
 * @csspart subheading - Heading within a part.
 * @csspart lead - The two sentences of the opening.
 * @csspart progress - How far the questions are answered.
 * @csspart finding - One strength or need.
 * @csspart reading - Opens the practice and the tenets behind a need.
 * @csspart bars - The bars.
 * @csspart bar - The picture of one bar.
 * @csspart legend - What the marks stand for.
 * @csspart table - The table that says what the pictures show.
 * @csspart radar - The radar.
 * @csspart compare - The choice of what to compare with.
 * @csspart comparison - What changed.
 * @csspart opened - What a file that was opened holds, or why it was not opened.
 * @csspart transfer - The ways in and out.
 * @csspart foot - Edition, notice, and what results are not.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - Text.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Legend, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders and empty bars.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Buttons and focus.
 * @cssprop [--icma-color-warn=#7a4b00 | #f2c46d] - The edge of a caution.
 * @cssprop [--icma-color-principles=#3f57a6 | #9fb3f5] - Practices 1 to 5.
 * @cssprop [--icma-color-lead=#8a3b7c | #e3a5d6] - Practices 6 to 8.
 * @cssprop [--icma-color-purposes=#0b7264 | #6fd3c1] - Practices 9 and 10.
 * @cssprop [--icma-color-skills=#9a4a08 | #f0b07a] - Practices 11 to 14.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-radius=4px] - Corners of buttons and fields.
 */
export class IcmaResults extends IcmaElement {
  static override styles = [base, groups, controls, styles, charts, transfer, report];
  static override properties = {
    assessment: { attribute: false },
    for: {},
    compare: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /** Whose results: an assessment, or anything else that holds answers, such as a snapshot. */
  assessment: Assessment | Answers | undefined = undefined;
  /** Id of an element on this page whose `assessment` is shown, such as an `icma-self-assessment`; else of a draft kept on this device, read only. */
  for = '';
  /** What to compare with at first: the name of a snapshot, or its number from 1, oldest first; empty for nothing. */
  compare = '';
  /** Level of the heading, `2` to `6`; those of the parts are below it. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  /** What is shown in the place of the assessment, read only. */
  #guest: Guest | undefined;
  /** Ids of the needs whose wording was opened. */
  #opened: ReadonlySet<string> = new Set();
  /** Whether the page is being printed: then the report stands here. */
  #printing = false;
  /** How far down the page was before. */
  #top = 0;

  readonly #source = new SourceController(this);
  readonly #overTime = new OverTimeController(this, (assessment) => {
    this.assessment = assessment;
  });
  readonly #transfer = new TransferController(this, {
    open: (assessment) => {
      this.assessment = assessment;
      this.#welcome(undefined);
    },
    compare: (before) => this.#overTime.open(before),
    look: (answers) => this.look(answers),
    before: (answers) => this.#overTime.before(answers),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of pageEvents) addEventListener(type, this);
    listenToFragment(this);
    this.#guest ??= guestFromFragment(location.hash, this.#answers());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of pageEvents) removeEventListener(type, this);
    stopListeningToFragment(this);
  }

  /** @internal The page is printed, or its fragment changes. */
  handleEvent({ type }: Event): void {
    if (type === 'hashchange') {
      this.#welcome(guestFromFragment(location.hash, this.#answers()) ?? this.#guest);
      return;
    }
    this.#printing = type === 'beforeprint';
    if (this.#printing) this.#top = scrollY;
    this.requestUpdate();
    // At once: the page is put on paper when this returns.
    this.performUpdate();
    // The report may be shorter, and then a browser goes up to its end.
    if (!this.#printing) scrollTo({ top: this.#top, behavior: 'instant' });
  }

  /** @internal Shows, read only, what could be read of a newer version's file. */
  look(answers: Answers): void {
    this.#welcome({
      answers,
      said: ({ language }) => `${transferWords[language].failures.newer} ${transferWords[language].only}`,
    });
  }

  /** @internal Brings the wording of an item into view where it was opened behind a need. */
  reveal(id: string): boolean {
    const item = this.renderRoot.querySelector(`details[open] > [data-item="${id}"]`);
    item?.scrollIntoView();
    return !!item;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('assessment') && idOf(changed.get('assessment')) !== idOf(this.assessment);
    if (changed.has('compare') || another) this.#overTime.choose(undefined);
  }

  protected override render(): TemplateResult {
    const frame = readFrame(this);
    const context = viewContext(this.language);
    const words = resultsWords[context.language];
    const answers = this.#shown();
    const view = answers && resultsView(answers, context);
    const guest = this.#guest;
    return html`
      <article part="base" class="item results ${frame.theme}" lang=${context.tag} aria-labelledby="title">
        ${heading(frame.headingLevel, 'heading', 'title', words.title)}
        ${
          guest
            ? html`<div part="banner" class="caution"><p role="status">${guest.said(context)}</p><button type="button" class="button" @click=${() => this.#welcome(undefined)}>${transferWords[context.language].close}</button></div>`
            : nothing
        }
        ${
          view && view.state !== 'empty'
            ? this.#found(answers!, view, frame, context)
            : html`<p part="lead" class="opening">${view ? words.empty : words.none}</p>`
        }
        ${this.#transfer.template(answers, context)}
        ${footTemplate('foot', view?.foot)}
      </article>${
        // In its place on paper; what was opened and ticked here stays so.
        answers && this.#printing
          ? html`<article part="base" class="item results report ${frame.theme}" lang=${context.tag}>${reportTemplate(reportView(answers, this.#overTime.before(answers), now().toISOString(), context), frame.headingLevel, context)}</article>`
          : nothing
      }`;
  }

  #welcome(guest: Guest | undefined): void {
    this.#guest = guest;
    this.requestUpdate();
  }

  /** The guest's answers, or one's own. */
  #shown(): Answers | undefined {
    return this.#guest?.answers ?? this.#answers();
  }

  /** The assessment set, or what `for` names. */
  #answers(): Answers | undefined {
    const answers: unknown = this.assessment ?? this.#source.answers;
    if (answers === undefined || answers === null) return undefined;
    if (isAnswers(answers)) return answers;
    warn(`<${this.localName}>: ignored assessment; it takes what startAssessment or parseAssessment gives.`);
    return undefined;
  }

  #found(answers: Answers, view: ResultsView, { headingLevel, theme }: Frame, context: ViewContext): TemplateResult {
    const words = resultsWords[context.language];
    const lang = context.wording ?? nothing;
    const inner = Math.min(6, headingLevel + 2);
    const readOnly = this.#source.isKept(answers) || this.#guest?.answers;
    const own = 'snapshots' in answers && !readOnly ? (answers as Assessment) : undefined;
    const { groups, levels, table, map, formula } = view;
    const folded = (summary: string, content: unknown) =>
      html`<details><summary>${summary}</summary>${content}</details>`;
    const pictures = html`
      ${folded(words.table, tableTemplate(table, lang))}
      ${table.rows.length > 2 ? folded(words.radar, radarTemplate(groups, levels.length, `${words.radar}: ${words.bars}`, view.kinds)) : nothing}
      ${folded(words.map, html`<icma-practice-map .results=${map} heading-level=${inner} theme=${theme}></icma-practice-map>`)}`;
    const reading = {
      opened: this.#opened,
      theme,
      headingLevel: inner,
      open: (id: string) => {
        this.#opened = new Set([...this.#opened, id]);
        this.requestUpdate();
      },
    };
    return html`
      ${figuresTemplate(view, below(headingLevel), context, pictures, reading)}
      ${this.#overTime.template(answers, own, headingLevel, context)}
      ${folded(words.formula, formulaTemplate(formula))}`;
  }
}

const pageEvents = ['hashchange', 'beforeprint', 'afterprint'] as const;

function idOf(assessment: unknown): unknown {
  return isAnswers(assessment) && (assessment as Partial<Assessment>).id;
}
