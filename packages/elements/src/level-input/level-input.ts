import { defaultRubric, parseRubric, type Rubric } from '@icma-sdk/assessment';
import { html, nothing, type TemplateResult } from 'lit';
import { fitting } from '../internal/fitting.js';
import { FormElement } from '../internal/form-element.js';
import { readFrame, readText } from '../internal/read-attribute.js';
import { footTemplate } from '../internal/templates.js';
import { warn, warnIgnored } from '../internal/warn.js';
import base from '../styles/base.styles.js';
import { practicesFoot } from '../views/practice-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import { levelInputWords } from '../words/level-input-words.js';
import { findQuestion } from './find-question.js';
import styles from './level-input.styles.js';
import question from './question.styles.js';
import { noLevels, type QuestionParts, questionTemplate } from './question-template.js';
import { questionView } from './question-view.js';
import { questionWords } from './question-words.js';
import { wordedLevels } from './worded-levels.js';

/**
 * Asks for one level on one item of the ICMA Practices, or on whatever its `label` says. A form control: a group of native radio
 * buttons inside, a value in anybody's form outside. The value is the position of the level chosen (`1` is the lowest),
 * `not-applicable`, `cannot-judge`, or empty.
 * @tag icma-level-input
 * @attr {string} [name=''] - Name that the value has in the form.
 * @attr {boolean} [disabled=false] - Whether nothing can be chosen and the form leaves the value out.
 * @slot - Help text, read out with the question.
 * @fires {Event} input - The person chose or cleared an answer; read `value`.
 * @fires {Event} change - The same, after `input`.
 * @csspart base - The whole question.
 * @csspart question - The group of radio buttons.
 * @csspart statement - What is asked.
 * @csspart number - The printed code, in the margin.
 * @csspart hint - Help text, definition, and the statements that the question covers.
 * @csspart error - What is wrong.
 * @csspart level - One level: its radio button and words.
 * @csspart other - "Not applicable" or "cannot judge": the same.
 * @csspart clear - The button that takes the answer back.
 * @csspart foot - Edition and notice.
 * @cssstate answered - A level is chosen, or why there is none.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background.
 * @cssprop [--icma-color-raised=#f7f8fa | #1e2328] - Background of the level chosen.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - Text.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Help, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders of the levels.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - The level chosen, focus, and the button.
 * @cssprop [--icma-color-bad=#b50909 | #ff9b93] - What is wrong.
 * @cssprop [--icma-level-gap=0.5em] - Space between levels.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-radius=4px] - Corner of a level.
 */
export class IcmaLevelInput extends FormElement {
  static override styles = [base, question, styles];
  static override properties = {
    item: {},
    label: {},
    value: {},
    required: { type: Boolean, reflect: true },
    levelsOnly: { type: Boolean, attribute: 'levels-only' },
    compact: { type: Boolean },
    notice: {},
    theme: {},
    rubric: { attribute: false },
  };

  /** What is asked: an item of the Practices by its id (`practice-07-leadership-a`) or as printed (`7.L.A`, `7.L`, `7`). */
  item = '';
  /** What is asked, in your own words, where no `item` is given. */
  label = '';
  /** Whether the form needs an answer. */
  required = false;
  /** Leaves out "not applicable" and "cannot judge". */
  levelsOnly = false;
  /** Leaves out the sentence that says of each level how one would know. */
  compact = false;
  /** `auto` puts edition and notice below ICMA's wording; `none` leaves them to the page. */
  notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';
  /** The levels to choose from, as `parseRubric` takes them; five levels of ours where there is none. */
  rubric: Rubric | undefined = undefined;

  readonly #fitting = fitting(this.localName, 'rubric', parseRubric);
  #value = '';

  /**
   * The answer. The attribute is what a reset of the form returns to; a value that cannot be chosen is no answer.
   * @default ''
   */
  get value(): string {
    return this.#choices().includes(this.#value) ? this.#value : '';
  }
  set value(value: string) {
    this.#value = readText(this.localName, 'value', value);
    this.sync();
  }

  /** @internal */
  formResetCallback(): void {
    this.asked = false;
    this.value = this.getAttribute('value') ?? '';
    this.requestUpdate();
  }

  /** @internal */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  protected override focusTarget(): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>(this.value ? `[value="${this.value}"]` : 'input') ?? undefined;
  }

  protected override missing(): string {
    const words = levelInputWords[viewContext(this.language).language];
    return this.required && !this.value ? words[this.levelsOnly ? 'chooseLevel' : 'choose'] : '';
  }

  protected override sync(): void {
    const { value, internals } = this;
    internals.setFormValue?.(value || null, value);
    internals.states?.[value ? 'add' : 'delete']('answered');
    this.tellValidity();
  }

  protected override render(): TemplateResult {
    const { localName, value, required } = this;
    if (this.#value && !value) warnIgnored(localName, 'value', this.#value, this.#choices().join(', '));
    const frame = readFrame(this);
    const context = viewContext(this.language);
    const { hint, foot, ...asked } = this.#asks(context);
    const parts: QuestionParts = {
      id: 'level',
      ...asked,
      hint: html`${hint}<slot></slot>`,
      levels: wordedLevels(this.#rubric(), context.language),
      described: !this.compact,
      others: !this.levelsOnly,
      value,
      required: !!required,
      error: this.complaint,
      disabled: this.isDisabled,
    };
    return html`<div class="item ${frame.theme}" part="base" lang=${context.tag} @input=${this.#onInput} @change=${this.#onChange} @click=${this.#onClick}
      >${questionTemplate(parts, context.language)}${frame.notice === 'auto' ? footTemplate('foot', foot) : nothing}</div>`;
  }

  /** What the question says: ICMA's wording, the label given, or unseen the words of the host's own label. */
  #asks(context: ViewContext): Asked {
    const { localName, label, labels } = this;
    const item = readText(localName, 'item', this.item);
    const found = findQuestion(item);
    if (found)
      return { ...questionWords(questionView(found, context.language), context), foot: practicesFoot(context) };
    if (item) warnIgnored(localName, 'item', item, 'an item of the Practices, such as 7.L.A');
    const own = readText(localName, 'label', label);
    if (own) return { number: '', statement: own };
    const text = [...(labels ?? [])].map((one) => one.textContent).join(' ');
    if (!text.trim() && !item) warn(`<${localName}> has no question: give it an item, a label or a <label>.`);
    return { number: '', statement: text, unseen: true };
  }

  #rubric(): Rubric {
    return this.#fitting(this.rubric) ?? defaultRubric;
  }

  #choices(): readonly string[] {
    return [...this.#rubric().levels.map(({ position }) => `${position}`), ...(this.levelsOnly ? [] : noLevels)];
  }

  // Before the event leaves the root: who hears it may read the value.
  #onInput({ target }: Event): void {
    this.value = (target as HTMLInputElement).value;
  }

  // The inner event stops at the root.
  #onChange(): void {
    this.send('change');
  }

  #onClick({ target }: Event): void {
    if (!(target as Element).closest('[data-clear]')) return;
    this.value = '';
    // The button goes; a keyboard stays where the answer was.
    this.focus();
    this.send('input');
    this.send('change');
  }
}

/** What a question says, and what is said below it all. */
type Asked = Pick<QuestionParts, 'number' | 'statement' | 'lang' | 'unseen' | 'hint'> & {
  readonly foot?: string | undefined;
};
