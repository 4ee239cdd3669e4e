import { codeOfEthics } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { html, nothing, render, type TemplateResult } from 'lit';
import { goTo } from '../internal/go-to.js';
import { IcmaElement } from '../internal/icma-element.js';
import type { ItemText } from '../internal/item-text.js';
import { ItemTools } from '../internal/item-tools.js';
import { ownContent, says } from '../internal/own-content.js';
import { fragmentOf, type Revealer } from '../internal/page-fragment.js';
import { readFrame } from '../internal/read-attribute.js';
import { revisionTemplate } from '../internal/revision-template.js';
import { footTemplate, heading, titleTemplate } from '../internal/templates.js';
import base from '../styles/base.styles.js';
import tools from '../styles/tools.styles.js';
import tenet from '../tenet/tenet.styles.js';
import { codeLines, codeView } from '../views/code-view.js';
import { tenetLines } from '../views/tenet-view.js';
import { viewContext } from '../views/view-context.js';
import type { Language } from '../words/language.js';
import { toolWords } from '../words/tool-words.js';
import styles from './code-of-ethics.styles.js';

/**
 * Shows the whole ICMA Code of Ethics in the wording of June 2017: preamble, the twelve tenets, each with what ICMA has done
 * to it since and with tools of its own, and the adoption note. The short titles of tenets are ours.
 * @tag icma-code-of-ethics
 * @slot - The text without script, as `renderItemHtml('code-of-ethics')` writes it. Where it says just what would be shown, it stays.
 * @fires {IcmaCopyEvent} icma-copy - The person copied the Code or one tenet; read `itemId` and `text`.
 * @csspart base - The whole Code.
 * @csspart heading - Title of the Code; of each tenet, its number and our short title.
 * @csspart preamble - The preamble.
 * @csspart tenet - One tenet.
 * @csspart number - The printed number of a tenet, in the margin.
 * @csspart statement - ICMA's wording of a tenet.
 * @csspart revision - What ICMA has done to a tenet since this edition.
 * @csspart adoption - The adoption note.
 * @csspart foot - Edition and notice.
 * @csspart toolbar - The tools of the Code or of a tenet.
 * @csspart link - The link to the Code or tenet itself.
 * @csspart copy - The button that copies wording, edition and link.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background in a scheme of its own.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - ICMA's wording.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Short titles, tools, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Numbers and links.
 * @cssprop [--icma-color-warn=#7a4b00 | #f2c46d] - Icon of a revision line.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 */
export class IcmaCodeOfEthics extends IcmaElement implements Revealer {
  static override styles = [base, tools, tenet, styles];
  static override properties = { headingLevel: { attribute: 'heading-level' }, notice: {}, theme: {} };

  /** Level of the heading, `2` to `6`; the tenets' headings are one below. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. The revision lines stay. */
  notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  readonly #tools = new ItemTools(this);
  /** What has its Copy button on a line of the tag's own content, where that is shown. */
  #inContent: readonly ItemText[] = [];

  protected override render(): TemplateResult {
    const frame = readFrame(this);
    const context = viewContext(this.language);
    const { tag, language, wording } = context;
    const view = codeView(revisions, frame, context);
    const { title, edition } = view;
    const lang = wording ?? nothing;
    const tenets = view.tenets.map((one) => ({ ...one, lines: () => tenetLines(one) }));
    const whole = { id: codeOfEthics.id, name: title, lines: () => codeLines({ ...view, foot: undefined }), edition };
    const isSaid = (link?: (name: string) => string) => says(this, view.headingLevel, codeLines(view, link));
    this.#inContent = isSaid() || isSaid(toolWords[language].link) ? [...tenets, whole] : [];
    if (this.#inContent.length > 0) return ownContent(this);
    return html`<article class="item full ${frame.theme}" part="base" lang=${tag} aria-labelledby=${whole.id}
      >${heading(view.headingLevel, 'heading', whole.id, html`<span lang=${lang}>${title}</span>`)}<p class="preamble text" part="preamble" lang=${lang}>${view.preamble}</p
      >${tenets.map(
        (
          one,
        ) => html`<section class="one" part="tenet" id=${one.id}><div class="line">${titleTemplate(one, lang)}${this.#tools.template(one, language)}</div><p class="tenet text" part="statement" lang=${lang}>${one.statement}</p
        >${one.revision ? revisionTemplate(one.revision) : nothing}</section>`,
      )}<p class="adoption text" part="adoption" lang=${lang}>${view.adoption}</p>${footTemplate('foot', view.foot)}${this.#tools.template(whole, language)}</article>`;
  }

  protected override updated(): void {
    const { language } = viewContext(this.language);
    for (const item of this.#inContent) this.#addTools(item, language);
  }

  /** Puts the Copy button of an item on the line of the content's own link to it, in what that leaves free. */
  #addTools(item: ItemText, language: Language): void {
    const line = this.querySelector(`p > [href="${fragmentOf(item.id)}"]`)?.parentElement;
    if (!line) return;
    const root = line.shadowRoot ?? line.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.renderRoot as ShadowRoot).adoptedStyleSheets;
    render(html`<slot></slot>${this.#tools.template(item, language, false)}`, root);
  }

  /** @internal Brings the Code or one of its tenets into view; false if that is not shown here. */
  reveal(id: string): boolean {
    return goTo(this, id);
  }
}
