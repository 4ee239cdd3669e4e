import { type Tenet, tenets } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { LanguageController } from '../internal/language-controller.js';
import { readFrame, readNumber } from '../internal/read-attribute.js';
import { footTemplate, titleTemplate } from '../internal/templates.js';
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
  static override properties = {
    number: {},
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    notice: {},
    theme: {},
  };

  /** Which tenet: `1` to `12`. */
  number = '';
  /** Boxed (`card`), one line of a list (`row`), or set as the page's own text (`full`). */
  layout: 'card' | 'row' | 'full' = 'card';
  /** Level of the heading, `2` to `6`. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. The revision line stays. */
  notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours and draws no box. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  readonly #language = new LanguageController(this);
  #internals: ElementInternals | undefined;
  #tenet: Tenet | undefined;

  protected override updated(): void {
    this.#internals ??= this.attachInternals();
    this.#internals.states?.[this.#tenet ? 'delete' : 'add']('fallback');
  }

  protected override render(): TemplateResult {
    this.#tenet = readNumber(this.localName, this.number, tenets);
    if (!this.#tenet) return html`<slot></slot>`;
    const frame = readFrame(this);
    const context = viewContext(this.#language.language);
    return tenetTemplate(tenetView(this.#tenet, revisions, frame, context), frame, context);
  }
}

function tenetTemplate(view: TenetView, { layout, theme }: Frame, { tag, wording }: ViewContext): TemplateResult {
  const lang = wording ?? nothing;
  const { statement, revision, foot } = view;
  return html`<article class="item ${layout} ${theme}" part="base" lang=${tag} aria-labelledby="title"
    >${titleTemplate(view, lang)}<p class="tenet text" part="statement" lang=${lang}>${statement}</p
    >${revision ? revisionTemplate(revision) : nothing}${footTemplate(foot)}</article>`;
}

function revisionTemplate({ sentence, link }: NonNullable<TenetView['revision']>): TemplateResult {
  return html`<p class="revision quiet" part="revision"
    ><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor"
      ><circle cx="8" cy="8" r="7" stroke-width="1.5"></circle><path d="M8 7.2v4.3M8 4.4v.2" stroke-width="1.75" stroke-linecap="round"></path></svg
    ><span>${sentence} <a href=${currentWordingUrl}>${link}</a></span></p>`;
}
