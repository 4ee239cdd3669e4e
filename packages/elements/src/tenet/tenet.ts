import { type Tenet, tenets } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LanguageController } from '../internal/language-controller.js';
import { readNumber, warnOfNumber } from '../internal/read-attribute.js';
import { readFrame } from '../internal/read-frame.js';
import { footTemplate, heading, titleTemplate } from '../internal/templates.js';
import { version } from '../internal/version.js';
import base from '../styles/base.styles.js';
import type { Frame } from '../views/frame.js';
import { currentWordingUrl, type TenetView, tenetView } from '../views/tenet-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import styles from './tenet.styles.js';

/**
 * Shows one of the 12 tenets of the ICMA Code of Ethics in the wording of June 2017, and says whether ICMA has reworded it
 * since. The short title above it is ours. Without a known number the tag's own content stays.
 * @tag icma-tenet
 * @slot - Fallback: shown when scripts are off or the number is unknown. `renderItemHtml` writes it.
 * @csspart base - The whole tenet.
 * @csspart heading - Number and our short title.
 * @csspart number - The printed number, in the margin.
 * @csspart statement - ICMA's wording.
 * @csspart revision - What ICMA has done to the tenet since this edition.
 * @csspart foot - Edition and notice.
 * @cssstate fallback - The tag shows its own content, as no tenet has the number given.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background of the card.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - ICMA's wording.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Short title, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Number, accent and link.
 * @cssprop [--icma-color-warn=#7a4b00 | #f2c46d] - Icon of the revision line.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-padding=1.5em] - Space inside the card's border.
 * @cssprop [--icma-radius=4px] - Corner of the card.
 */
export class IcmaTenet extends LitElement {
  /** Version of the package that this class is from. */
  static readonly version: string = version;
  static override styles = [base, styles];

  /** Which tenet: `1` to `12`. */
  @property() number = '';
  /** Boxed (`card`), one line of a list (`row`), or set as the page's own text (`full`). */
  @property() layout: 'card' | 'row' | 'full' = 'card';
  /** Level of the heading, `2` to `6`. */
  @property({ attribute: 'heading-level' }) headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. The revision line stays. */
  @property() notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours and draws no box. */
  @property() theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  readonly #language = new LanguageController(this);
  #internals: ElementInternals | undefined;

  protected override updated(): void {
    this.#internals ??= this.attachInternals();
    this.#internals.states?.[this.#tenet() ? 'delete' : 'add']('fallback');
  }

  protected override render(): TemplateResult {
    const tenet = this.#tenet();
    if (!tenet) {
      warnOfNumber(this.localName, this.number, tenets);
      return html`<slot></slot>`;
    }
    const frame = readFrame(this);
    const context = viewContext(this.#language.language);
    return tenetTemplate(tenetView(tenet, revisions, frame, context), frame, context);
  }

  #tenet(): Tenet | undefined {
    return readNumber(this.number, tenets);
  }
}

function tenetTemplate(view: TenetView, frame: Frame, { language, wordingLanguage }: ViewContext): TemplateResult {
  const lang = ifDefined(wordingLanguage);
  return html`
    <article part="base" class="item ${frame.layout} ${frame.theme}" lang=${language} aria-labelledby="title">
      ${heading(view.headingLevel, 'heading', 'title', titleTemplate(view, wordingLanguage))}
      <p part="statement" class="tenet statement" lang=${lang}>${view.statement}</p>
      ${view.revision ? revisionTemplate(view.revision) : nothing}
      ${footTemplate(view.foot)}
    </article>`;
}

function revisionTemplate({ sentence, link }: NonNullable<TenetView['revision']>): TemplateResult {
  return html`
    <p part="revision" class="revision quiet">
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
        <path d="M8 7.2v4.3M8 4.4v.2" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"></path>
      </svg>
      <span>${sentence} <a href=${currentWordingUrl}>${link}</a></span>
    </p>`;
}
