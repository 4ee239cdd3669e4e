// Over 250 lines: a third of them are the contract of the element, which the manifest reads at its class.
import { type Assessment, type Instrument, parseInstrument, parseRubric, type Rubric } from '@icma-sdk/assessment';
import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import { IcmaAssessmentChangeEvent } from '../events/icma-assessment-change-event.js';
import type { IcmaOpenFileEvent } from '../events/icma-open-file-event.js';
import type { IcmaSnapshotEvent } from '../events/icma-snapshot-event.js';
import { fitting } from '../internal/fitting.js';
import { FormElement } from '../internal/form-element.js';
import { readFrame, readText } from '../internal/read-attribute.js';
import { warn, warnIgnored } from '../internal/warn.js';
import question from '../level-input/question.styles.js';
import { isAnswers } from '../results/find-source.js';
import type { IcmaResults } from '../results/results.js';
import base from '../styles/base.styles.js';
import controls from '../styles/controls.styles.js';
import groups from '../styles/groups.styles.js';
import { SubmitController } from '../submit/submit-controller.js';
import transfer from '../transfer/transfer.styles.js';
import { TransferController } from '../transfer/transfer-controller.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import { Desk } from './desk.js';
import fields from './fields.styles.js';
import { formTemplate } from './form-template.js';
import { FragmentController } from './fragment-controller.js';
import lists from './lists.styles.js';
import { complaintOf, missingText } from './missing.js';
import { assessmentIn } from './model/form-value.js';
import { firstField, moveFocus } from './move-focus.js';
import { readSettings } from './read-settings.js';
import styles from './self-assessment.styles.js';
import { Session } from './session.js';

/**
 * A self-assessment on the ICMA Practices: choose how closely to look, answer practice by practice, come back when there is
 * time, check, and see what follows. It is a form control whose value is the assessment as a file has it. Nothing leaves
 * the browser but by a button that says where to, and nothing is written before the person has said where answers are kept.
 * @tag icma-self-assessment
 * @attr {string} [name=''] - Name that the value has in the form.
 * @attr {boolean} [disabled=false] - Whether nothing can be changed and the form leaves the value out.
 * @slot - Fallback: shown when scripts are off.
 * @fires {Event} input - The person is changing the value, with each key of a text; read `value` or `assessment`.
 * @fires {Event} change - The person has changed the value.
 * @fires {IcmaAssessmentChangeEvent} icma-assessment-change - The person began, answered, cleared or noted something; read `assessment`.
 * @fires {IcmaSubmitEvent} icma-submit - What the person sent has arrived at `submit-url`; read `receipt`.
 * @csspart base - All of it.
 * @csspart page-heading - Heading of a page.
 * @csspart error-summary - What is missing, with links to it.
 * @csspart problem - Its heading.
 * @csspart kept - What is kept on this device.
 * @csspart entry - One assessment of that list.
 * @csspart erase - The button that erases everything.
 * @csspart detail - The choice of how closely to look.
 * @csspart which - The choice of practices.
 * @csspart also - The choice of what else is asked.
 * @csspart targets - The choice of targets.
 * @csspart keep - The question where answers are kept.
 * @csspart start - The button that begins.
 * @csspart notice - A question or message above a page.
 * @csspart group - Practices of one group.
 * @csspart task - One practice of the list: its link and its state.
 * @csspart state - How far a practice is, in words.
 * @csspart continue - The strong button of a page.
 * @csspart step - `Step 3 of 14`.
 * @csspart practice - A practice with its questions.
 * @csspart heading - Number and title of a practice.
 * @csspart definition - The definition of a practice.
 * @csspart kind - Heading of a part: leadership or management.
 * @csspart levels - What the levels mean.
 * @csspart ask - A question with all that belongs to it.
 * @csspart question - Its group of radio buttons.
 * @csspart number - A printed letter, in the margin.
 * @csspart statement - What is asked.
 * @csspart hint - The statements that a question covers.
 * @csspart error - What is wrong with an answer.
 * @csspart level - One level: its radio button and words.
 * @csspart other - "Not applicable" or "cannot judge": the same.
 * @csspart clear - The button that takes an answer back.
 * @csspart reason - Why there is no level.
 * @csspart extra - Importance, target or confidence.
 * @csspart note - The note and what shows the level, or the button that opens them.
 * @csspart answers - All answers about one practice.
 * @csspart answers-of - Its heading.
 * @csspart row - One answer.
 * @csspart review - One answer to be looked at again.
 * @csspart scale - The choice of what becomes of ratings on other levels.
 * @csspart results - The results.
 * @csspart transfer - The ways in and out.
 * @csspart submit - Sending: all of it.
 * @csspart submit-notice - Where it goes.
 * @csspart submit-status - What is true of it.
 * @csspart submit-button - The button that sends, or tries again.
 * @csspart submit-cancel - The button that gives up what waits.
 * @csspart opened - What a file that was opened holds.
 * @csspart strip - The line with progress and status.
 * @csspart progress - How far everything is.
 * @csspart status - Where the answers are.
 * @csspart save-status - The sentence of the status.
 * @csspart download-copy - The button beside it that downloads a copy.
 * @csspart take-over - The button beside it that goes on here.
 * @csspart foot - Edition and notice.
 * @cssstate begun - An assessment is open.
 * @cssstate ready - It is known what is kept on this device.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background of fields and of the line with the status.
 * @cssprop [--icma-color-raised=#f7f8fa | #1e2328] - Background of the level chosen and of notices.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - Text.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Hints, letters, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Links, buttons, focus and the level chosen.
 * @cssprop [--icma-color-ok=#216e1f | #7fd67c] - What is done.
 * @cssprop [--icma-color-warn=#7a4b00 | #f2c46d] - The edge of a caution.
 * @cssprop [--icma-color-bad=#b50909 | #ff9b93] - What is missing or wrong, and what deletes.
 * @cssprop [--icma-color-principles=#3f57a6 | #9fb3f5] - Practices 1 to 5.
 * @cssprop [--icma-color-lead=#8a3b7c | #e3a5d6] - Practices 6 to 8.
 * @cssprop [--icma-color-purposes=#0b7264 | #6fd3c1] - Practices 9 and 10.
 * @cssprop [--icma-color-skills=#9a4a08 | #f0b07a] - Practices 11 to 14.
 * @cssprop [--icma-level-gap=0.5em] - Space between levels.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-radius=4px] - Corners of levels, buttons and fields.
 */
export class IcmaSelfAssessment extends FormElement {
  static override styles = [base, groups, controls, transfer, question, fields, lists, styles];
  static override properties = {
    detail: {},
    practices: {},
    required: { type: Boolean, reflect: true },
    storage: {},
    submitUrl: { attribute: 'submit-url' },
    headingLevel: { attribute: 'heading-level' },
    notice: {},
    theme: {},
    instrument: { attribute: false },
    rubric: { attribute: false },
    assessment: { attribute: false },
    value: { attribute: false },
  };

  /** How closely to look, chosen beforehand: the 14 practices, leadership and management of each, or every statement. */
  detail: 'practices' | 'kinds' | 'full' = 'kinds';
  /** Numbers of the practices to choose from, separated by spaces, such as `3 7`. Empty: all. */
  practices = '';
  /** Whether the form needs every question answered. */
  required = false;
  /** `ask` asks where answers are kept; `device` asks with "on this device" chosen beforehand; `none` writes nothing. */
  storage: 'ask' | 'device' | 'none' = 'ask';
  /** Address that a button offers to send the answers to: `https:`, or of the page's own origin. Empty: none is offered. */
  submitUrl = '';
  /** Level of the heading, `2` to `6`; those of the parts are below it. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. */
  notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';
  /** What is asked, in place of `detail` and `practices`: what `createInstrument` or `parseInstrument` gives. */
  instrument: Instrument | undefined = undefined;
  /** The levels to choose from, as `parseRubric` gives them; five of ours where there is none. */
  rubric: Rubric | undefined = undefined;

  readonly #instrument = fitting(this.localName, 'instrument', parseInstrument);
  readonly #rubric = fitting(this.localName, 'rubric', parseRubric);
  readonly #session = new Session(() => this.requestUpdate());
  readonly #route = new FragmentController(this, () => void this.#desk.follow());
  readonly #desk = new Desk({
    session: this.#session,
    route: this.#route,
    settled: () => {
      const { language } = this.#view;
      const [instrument, rubric] = [this.#instrument(this.instrument), this.#rubric(this.rubric)];
      return { ...readSettings(this), language, instrument, rubric, asksKeep: this.#asksKeep };
    },
    draw: () => {
      this.sync();
      this.requestUpdate();
    },
    tell: (type) => this.#tell(type),
  });
  readonly #submit = new SubmitController(this, this.#session, () => this.submitUrl);
  readonly #transfer = new TransferController(this, {
    open: (assessment) => this.#desk.adopt(assessment),
    // Where what was opened is shown.
    take: () => this.#desk.go(this.assessment ? 'practices' : 'start'),
    look: async (answers) => {
      this.#desk.go('results');
      await this.updateComplete;
      this.renderRoot.querySelector<IcmaResults>('icma-results')?.look(answers);
    },
  });

  constructor() {
    super();
    this.addController(this.#route);
  }

  /**
   * What the person has said so far; undefined as long as nothing is open. Setting it opens another, as if it were a file.
   * @default undefined
   */
  get assessment(): Assessment | undefined {
    return this.#session.assessment;
  }
  set assessment(assessment: Assessment | undefined) {
    const known = isAnswers(assessment) && 'history' in assessment;
    if (assessment && !known)
      warn(`<${this.localName}>: ignored assessment; it takes what startAssessment or parseAssessment gives.`);
    this.#session.put(known ? assessment : undefined);
    this.#route.place = known ? 'practices' : 'start';
    if (!known) void this.#session.list();
    this.sync();
  }

  /** The same as a text that `parseAssessment` reads: what the form gets. Empty as long as nothing is said. */
  get value(): string {
    return this.#session.value;
  }
  set value(value: string) {
    const text = readText(this.localName, 'value', value);
    const assessment = assessmentIn(text);
    if (text && !assessment) warnIgnored(this.localName, 'value', text, 'what serializeAssessment writes');
    this.assessment = assessment;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#connect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || !changed.has('storage')) return;
    this.#session.disconnect();
    void this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.disconnect();
  }

  /** @internal The form is empty again; what is kept on the device stays there. */
  formResetCallback(): void {
    this.asked = false;
    this.#desk.clear();
    this.assessment = undefined;
  }

  /** @internal The state is the id of a draft on this device: answers that were not to be kept are in no state. */
  async formStateRestoreCallback(id: string): Promise<void> {
    if (id && !this.assessment) await this.#session.open(id);
    if (this.assessment) this.#route.place = this.#route.named() ?? 'practices';
    this.sync();
    this.requestUpdate();
  }

  protected override focusTarget(): HTMLElement | undefined {
    return firstField(this.renderRoot);
  }

  protected override missing(): string {
    return this.required ? missingText(this.assessment, this.#view.language) : '';
  }

  protected override sync(): void {
    const { internals } = this;
    const { status, assessment } = this.#session;
    const kept = status.state === 'saved' || status.state === 'saving';
    internals.setFormValue?.(this.form && this.value ? this.value : null, (kept && assessment?.id) || '');
    internals.states?.[assessment ? 'add' : 'delete']('begun');
    this.tellValidity();
  }

  /** What had the focus may go by what it does: then a keyboard goes on from the heading, and not from the top of the host's page. */
  protected override update(changed: PropertyValues<this>): void {
    const { activeElement } = this.shadowRoot!;
    super.update(changed);
    if (activeElement && !this.shadowRoot!.activeElement) this.#desk.focus ??= 'page';
  }

  protected override updated(): void {
    super.updated();
    const { focus } = this.#desk;
    this.#desk.focus = undefined;
    if (focus) moveFocus(this, focus, this.#route.place);
  }

  protected override render(): TemplateResult {
    // A server cannot know what is kept, and its page has no use for a form that does nothing.
    if (isServer || (this.served && !this.hasUpdated)) {
      if (!isServer) this.requestUpdate();
      return html`<slot></slot>`;
    }
    const desk = this.#desk;
    const view = this.#view;
    const { assessment } = this;
    const frame = readFrame(this);
    const state = {
      session: this.#session,
      place: this.#route.place,
      href: (place: string) => this.#route.href(place),
      setup: desk.setup,
      instrument: this.#instrument(this.instrument),
      offered: readSettings(this).offered,
      asksKeep: this.#asksKeep,
      noted: desk.noted,
      complaint: complaintOf(this.complaint, desk.missing, this.#session, view.language),
      faults: desk.faults,
      disabled: this.isDisabled,
      transfer: this.#transfer.template(this.#route.place === 'start' ? undefined : assessment, view),
      sends: this.#submit.sends,
      send: (offers: boolean) => this.#submit.template(offers, frame.headingLevel, view),
    };
    return html`<article class="item form ${frame.theme}" part="base" lang=${view.tag}
      @click=${(event: Event) => desk.onClick(event)} @input=${(event: Event) => desk.onInput(event)} @change=${(event: Event) => desk.onChange(event)}
      @icma-snapshot=${(event: IcmaSnapshotEvent) => desk.onTaken(event)} @icma-open-file=${(event: IcmaOpenFileEvent) => desk.onTaken(event)}
      >${formTemplate(state, frame, view)}</article>`;
  }

  get #view(): ViewContext {
    return viewContext(this.language);
  }

  /** Whether the person has yet to say where answers are kept. */
  get #asksKeep(): boolean {
    return this.#session.status.state === 'undecided' && readSettings(this).storage !== 'none';
  }

  async #connect(): Promise<void> {
    this.internals.states?.delete('ready');
    await this.#desk.connect();
    this.internals.states?.add('ready');
  }

  #tell(type: 'input' | 'change' | 'begin'): void {
    this.sync();
    if (type !== 'begin') this.send(type);
    const { assessment } = this;
    if (type !== 'input' && assessment) this.dispatchEvent(new IcmaAssessmentChangeEvent(assessment));
  }
}
