import { codeOfEthics } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { html, nothing, type TemplateResult } from 'lit';
import { ItemElement } from '../internal/item-element.js';
import { readFrame } from '../internal/read-attribute.js';
import { revisionTemplate } from '../internal/revision-template.js';
import { footTemplate, heading, titleTemplate } from '../internal/templates.js';
import base from '../styles/base.styles.js';
import tools from '../styles/tools.styles.js';
import tenet from '../tenet/tenet.styles.js';
import { codeLines, codeView } from '../views/code-view.js';
import { type TenetView, tenetLines } from '../views/tenet-view.js';
import { viewContext } from '../views/view-context.js';
import { toolWords } from '../words/tool-words.js';
import styles from './code-of-ethics.styles.js';

/**
 * Shows the whole ICMA Code of Ethics in the wording of June 2017: preamble, the twelve tenets, each with what ICMA has done
 * to it since and with tools of its own, and the adoption note. The short titles of tenets are ours.
 * @tag icma-code-of-ethics
 * @slot - The text without script, as `renderItemHtml('code-of-ethics')` writes it. Where it says just what would be shown, it stays.
 * @fires icma-copy - The person copied the Code or one tenet; read `itemId` and `text`.
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
 * @cssstate text - The tag shows its own content, as it says just what would be shown.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background in a scheme of its own.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - ICMA's wording.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Short titles, tools, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Numbers and links.
 * @cssprop [--icma-color-warn=#7a4b00 | #f2c46d] - Icon of a revision line.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 */
export class IcmaCodeOfEthics extends ItemElement {
  static override styles = [base, tools, tenet, styles];
  static override properties = { headingLevel: { attribute: 'heading-level' }, notice: {}, theme: {} };

  /** Level of the heading, `2` to `6`; the tenets' headings are one below. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. The revision lines stay. */
  notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  protected override render(): TemplateResult {
    const { localName, theme, headingLevel, notice } = this;
    const frame = readFrame({ localName, theme, headingLevel, notice, layout: 'full' });
    const { tag, language, wording } = viewContext(this.language.language);
    const view = codeView(revisions, frame, { tag, language, wording });
    const lang = wording ?? nothing;
    const tenetTemplate = (one: TenetView, index: number) => {
      const { id } = codeOfEthics.tenets[index]!;
      const item = { id, name: one.name, lines: () => tenetLines(one), edition: view.edition };
      return html`<section class="one" part="tenet" id=${id}>${titleTemplate(one, lang)}${this.toolsTemplate(item, language, toolWords[language].link(one.name))}<p class="tenet text" part="statement" lang=${lang}>${one.statement}</p
        >${one.revision ? revisionTemplate(one.revision) : nothing}</section>`;
    };
    const shown = { id: codeOfEthics.id, name: view.title, ...view, lines: () => codeLines(view) };
    return this.showItem(
      shown,
      'full',
      language,
      (tools) => html`<article class="item full ${frame.theme}" part="base" lang=${tag} aria-labelledby="code"
        >${heading(view.headingLevel, 'heading', 'code', html`<span lang=${lang}>${view.title}</span>`)}<p class="preamble text" part="preamble" lang=${lang}>${view.preamble}</p
        >${view.tenets.map(tenetTemplate)}<p class="adoption text" part="adoption" lang=${lang}>${view.adoption}</p>${footTemplate('foot', view.foot)}${tools}</article>`,
    );
  }

  /** A tenet. */
  protected override partOf(_: string, id: string): Element | null {
    return this.renderRoot.querySelector(`section[id="${id}"]`);
  }
}
