import { type Practice, practices } from '@icma-sdk/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LanguageController } from '../internal/language-controller.js';
import { heed, readChoices, readNumber, warnOfNumber } from '../internal/read-attribute.js';
import { readFrame } from '../internal/read-frame.js';
import { footTemplate, heading, titleTemplate } from '../internal/templates.js';
import { version } from '../internal/version.js';
import base from '../styles/base.styles.js';
import type { Frame } from '../views/frame.js';
import { type PracticeView, practiceParts, practiceView, shortCode } from '../views/practice-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import styles from './practice.styles.js';

/**
 * Shows one of the 14 ICMA Practices, or some of its dimensions, in the wording of November 2017. Attributes take text of
 * any kind: what means nothing is ignored with one warning. Without a known number the tag's own content stays.
 * @tag icma-practice
 * @slot - Fallback: shown when scripts are off or the number is unknown. `renderItemHtml` writes it.
 * @csspart base - The whole practice.
 * @csspart group - Name of the narrative's group it stands in.
 * @csspart heading - Number and title.
 * @csspart number - The printed number, in the margin.
 * @csspart definition - The definition.
 * @csspart kind - Heading above a list: leadership or management.
 * @csspart list - The lettered statements of one kind.
 * @csspart dimension - One lettered statement.
 * @csspart foot - Edition and notice.
 * @cssstate fallback - The tag shows its own content, as no practice has the number given.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background of the card.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - ICMA's wording.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Letters, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-principles=#3f57a6 | #9fb3f5] - Accent of practices 1 to 5.
 * @cssprop [--icma-color-lead=#8a3b7c | #e3a5d6] - Accent of practices 6 to 8.
 * @cssprop [--icma-color-purposes=#0b7264 | #6fd3c1] - Accent of practices 9 and 10.
 * @cssprop [--icma-color-skills=#9a4a08 | #f0b07a] - Accent of practices 11 to 14.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-padding=1.5em] - Space inside the card's border.
 * @cssprop [--icma-radius=4px] - Corner of the card.
 */
export class IcmaPractice extends LitElement {
  /** Version of the package that this class is from. */
  static readonly version: string = version;
  static override styles = [base, styles];

  /** Which practice: `1` to `14`. */
  @property() number = '';
  /** Parts to show, separated by spaces: any of `definition`, `leadership`, `management`. Empty: what the layout shows. */
  @property() show = '';
  /** Dimensions to show, separated by spaces, such as `L.A M.C`. Empty: all. */
  @property() dimensions = '';
  /** Boxed (`card`), one line of a list (`row`, the definition alone), or set as the page's own text (`full`). */
  @property() layout: 'card' | 'row' | 'full' = 'card';
  /** Level of the heading, `2` to `6`; the lists' headings are one below. */
  @property({ attribute: 'heading-level' }) headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. */
  @property() notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours and draws no box. */
  @property() theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  readonly #language = new LanguageController(this);
  #internals: ElementInternals | undefined;

  protected override updated(): void {
    this.#internals ??= this.attachInternals();
    this.#internals.states?.[this.#practice() ? 'delete' : 'add']('fallback');
  }

  protected override render(): TemplateResult {
    const practice = this.#practice();
    if (!practice) {
      warnOfNumber(this.localName, this.number, practices);
      return html`<slot></slot>`;
    }
    const frame = readFrame(this);
    const codes = [...practice.leadership, ...practice.management].map(shortCode);
    const show = heed(
      readChoices(this.show, practiceParts),
      this.localName,
      'show',
      `any of ${practiceParts.join(', ')}`,
    );
    const dimensions = heed(
      readChoices(this.dimensions, codes),
      this.localName,
      'dimensions',
      `any of ${codes.join(', ')}`,
    );
    const context = viewContext(this.#language.language);
    return practiceTemplate(practiceView(practice, { ...frame, show, dimensions }, context), frame, context);
  }

  #practice(): Practice | undefined {
    return readNumber(this.number, practices);
  }
}

function practiceTemplate(
  view: PracticeView,
  frame: Frame,
  { language, wordingLanguage }: ViewContext,
): TemplateResult {
  const lang = ifDefined(wordingLanguage);
  return html`
    <article part="base" class="item ${frame.layout} ${frame.theme} ${view.group?.key}" lang=${language} aria-labelledby="title">
      <hgroup>
        ${view.group && html`<p part="group" class="group quiet">${view.group.title}</p>`}
        ${heading(view.headingLevel, 'heading', 'title', titleTemplate(view, wordingLanguage))}
      </hgroup>
      ${view.definition && html`<p part="definition" class="definition statement" lang=${lang}>${view.definition}</p>`}
      ${view.lists.length > 0 ? html`<div class="kinds">${view.lists.map((list) => listTemplate(list, view, lang))}</div>` : nothing}
      ${footTemplate(view.foot)}
    </article>`;
}

function listTemplate(
  { kind, title, statements }: PracticeView['lists'][number],
  { subheadingLevel }: PracticeView,
  lang: unknown,
): TemplateResult {
  return html`
    <div>
      ${subheadingLevel ? heading(subheadingLevel, 'kind', kind, title) : html`<p part="kind" class="kind" id=${kind}>${title}</p>`}
      <ol part="list" type="A" aria-labelledby=${kind} lang=${lang}>
        ${statements.map(({ position, statement }) => html`<li part="dimension" value=${position} class="statement">${statement}</li>`)}
      </ol>
    </div>`;
}
