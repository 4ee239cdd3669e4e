import { tenets } from '@icma-sdk/core';
import { revisions } from '@icma-sdk/core/revisions';
import { html, nothing, type TemplateResult } from 'lit';
import { IcmaElement } from '../internal/icma-element.js';
import { ownContent, says } from '../internal/own-content.js';
import { readFrame, readNumber } from '../internal/read-attribute.js';
import { revisionTemplate } from '../internal/revision-template.js';
import { footTemplate, titleTemplate } from '../internal/templates.js';
import base from '../styles/base.styles.js';
import type { Frame } from '../views/frame.js';
import { type TenetView, tenetLines, tenetView } from '../views/tenet-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import styles from './tenet.styles.js';

/**
 * Shows one of the 12 tenets of the ICMA Code of Ethics in the wording of June 2017, and says whether ICMA has reworded it
 * since. The short title above it is ours. Without a known number the tag's own content stays.
 * @tag icma-tenet
 * @slot - The text without script, as `renderItemHtml` writes it. Where it says just what would be shown, it stays.
 * @csspart base - The whole tenet.
 * @csspart heading - Number and our short title.
 * @csspart number - The printed number, in the margin.
 * @csspart statement - ICMA's wording.
 * @csspart revision - What ICMA has done to the tenet since this edition.
 * @csspart foot - Edition and notice.
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
export class IcmaTenet extends IcmaElement {
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

  protected override render(): TemplateResult {
    const tenet = readNumber(this.localName, this.number, tenets);
    if (!tenet) return ownContent(this);
    const frame = readFrame(this);
    const context = viewContext(this.language);
    const view = tenetView(tenet, revisions, frame, context);
    return says(this, view.headingLevel, tenetLines(view)) ? ownContent(this) : tenetTemplate(view, frame, context);
  }
}

function tenetTemplate(view: TenetView, { layout, theme }: Frame, { tag, wording }: ViewContext): TemplateResult {
  const lang = wording ?? nothing;
  const { statement, revision, foot } = view;
  return html`<article class="item ${layout} ${theme}" part="base" lang=${tag} aria-labelledby="title"
    >${titleTemplate(view, lang)}<p class="tenet text" part="statement" lang=${lang}>${statement}</p
    >${revision ? revisionTemplate(revision) : nothing}${footTemplate('foot', foot)}</article>`;
}
