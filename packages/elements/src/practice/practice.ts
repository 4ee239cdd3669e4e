import { practices } from '@icma-sdk/core';
import { html, nothing, type TemplateResult } from 'lit';
import { IcmaElement } from '../internal/icma-element.js';
import { ownContent, says } from '../internal/own-content.js';
import { readChoices, readFrame, readNumber } from '../internal/read-attribute.js';
import { footTemplate, heading, titleTemplate } from '../internal/templates.js';
import base from '../styles/base.styles.js';
import type { Frame, HeadingLevel } from '../views/frame.js';
import {
  type ListView,
  type PracticeView,
  practiceLines,
  practiceParts,
  practiceView,
  shortCode,
} from '../views/practice-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import styles from './practice.styles.js';

/**
 * Shows one of the 14 ICMA Practices, or some of its dimensions, in the wording of November 2017. Attributes take text of
 * any kind: what means nothing is ignored with one warning. Without a known number the tag's own content stays.
 * @tag icma-practice
 * @slot - The text without script, as `renderItemHtml` writes it. Where it says just what would be shown, it stays.
 * @csspart base - The whole practice.
 * @csspart group - Name of the narrative's group it stands in.
 * @csspart heading - Number and title.
 * @csspart number - The printed number, in the margin.
 * @csspart definition - The definition.
 * @csspart kind - Heading above a list: leadership or management.
 * @csspart list - The lettered statements of one kind.
 * @csspart dimension - One lettered statement.
 * @csspart tenets - The sentence that names related tenets of the Code.
 * @csspart foot - Edition and notice.
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
export class IcmaPractice extends IcmaElement {
  static override styles = [base, styles];
  static override properties = {
    number: {},
    show: {},
    dimensions: {},
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    notice: {},
    theme: {},
  };

  /** Which practice: `1` to `14`. */
  number = '';
  /** Parts to show, separated by spaces: any of `definition`, `leadership`, `management`, `tenets`. Empty: what the layout shows. */
  show = '';
  /** Dimensions to show, separated by spaces, such as `L.A M.C`. Empty: all. */
  dimensions = '';
  /** Boxed (`card`), one line of a list (`row`, the definition alone), or set as the page's own text (`full`). */
  layout: 'card' | 'row' | 'full' = 'card';
  /** Level of the heading, `2` to `6`; the lists' headings are one below. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` puts edition and notice at the foot; `none` leaves them to the page. */
  notice: 'auto' | 'none' = 'auto';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours and draws no box. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  protected override render(): TemplateResult {
    const tag = this.localName;
    const practice = readNumber(tag, this.number, practices);
    if (!practice) return ownContent(this);
    const options = {
      ...readFrame(this),
      show: readChoices(tag, 'show', this.show, practiceParts),
      dimensions: readChoices(
        tag,
        'dimensions',
        this.dimensions,
        this.dimensions ? [...practice.leadership, ...practice.management].map(shortCode) : [],
      ),
    };
    const context = viewContext(this.language);
    const view = practiceView(practice, options, context);
    return says(this, view.headingLevel, practiceLines(view))
      ? ownContent(this)
      : practiceTemplate(view, options, context);
  }
}

function practiceTemplate(
  { group, definition, lists, tenets, foot, ...view }: PracticeView,
  { layout, theme }: Frame,
  { tag, wording }: ViewContext,
): TemplateResult {
  const lang = wording ?? nothing;
  return html`<article class="item ${layout} ${theme} ${group.key}" part="base" lang=${tag} aria-labelledby="title"><p class="group quiet" part="group">${group.title}</p>${titleTemplate(view, lang)}${definition ? html`<p class="definition text" part="definition" lang=${lang}>${definition}</p>` : nothing}${
    lists.length > 0
      ? html`<div class="kinds">${lists.map((list) => listTemplate(list, view.headingLevel, lang))}</div>`
      : nothing
  }${footTemplate('tenets', tenets)}${footTemplate('foot', foot)}</article>`;
}

function listTemplate({ kind, title, statements }: ListView, level: HeadingLevel, lang: unknown): TemplateResult {
  return html`<div>${heading((level + 1) as HeadingLevel, 'kind', kind, title)}<ol part="list" type="A" aria-labelledby=${kind} lang=${lang}>${statements.map(
    ({ position, statement }) => html`<li class="text" part="dimension" value=${position}>${statement}</li>`,
  )}</ol></div>`;
}
