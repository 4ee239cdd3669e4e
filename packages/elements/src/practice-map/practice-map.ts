import { type Practice, practices } from '@icma-sdk/core';
import { html, nothing, type TemplateResult } from 'lit';
import { IcmaSelectEvent } from '../events/icma-select-event.js';
import { IcmaElement } from '../internal/icma-element.js';
import { readFrame, readNumber } from '../internal/read-attribute.js';
import { saveFile } from '../internal/save-file.js';
import { footTemplate, heading } from '../internal/templates.js';
import { warn } from '../internal/warn.js';
import base from '../styles/base.styles.js';
import groups from '../styles/groups.styles.js';
import { type PracticeMapView, type PracticeResults, practiceMapView } from '../views/practice-map-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import { groupTemplate } from './map-templates.js';
import places from './places.js';
import poster from './poster.styles.js';
import styles from './practice-map.styles.js';
import { practiceMapSvg } from './practice-map-svg.js';
import { stepTo } from './step-to.js';
import wheel from './wheel.styles.js';

/**
 * The 14 ICMA Practices in the four groups of the narrative, as one picture that is a list: a wheel where there is room,
 * four bands one under the other where there is not. Choosing a practice shows its definition. The drawing is ours, the
 * words are ICMA's.
 * @tag icma-practice-map
 * @slot - Fallback: shown when scripts are off. `renderItemHtml('icma-practices')` writes it.
 * @fires {IcmaSelectEvent} icma-select - The person chose a practice, or closed the one chosen; read `itemId`.
 * @csspart base - The whole map.
 * @csspart heading - Our heading.
 * @csspart intro - Title of ICMA's document and what to do with the map.
 * @csspart group - ICMA's phrase for a group.
 * @csspart practice - The button of one practice.
 * @csspart title - Number and title of one practice.
 * @csspart number - The printed number.
 * @csspart values - What was found about a practice.
 * @csspart definition - Definition of the practice chosen.
 * @csspart caption - Whose drawing it is, and how to read it.
 * @csspart download - The button that saves the picture.
 * @csspart foot - Edition and notice.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background, and the number on a chosen segment.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - Titles and definitions.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Caption, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Focus and the download button.
 * @cssprop [--icma-color-principles=#3f57a6 | #9fb3f5] - Practices 1 to 5.
 * @cssprop [--icma-color-lead=#8a3b7c | #e3a5d6] - Practices 6 to 8.
 * @cssprop [--icma-color-purposes=#0b7264 | #6fd3c1] - Practices 9 and 10.
 * @cssprop [--icma-color-skills=#9a4a08 | #f0b07a] - Practices 11 to 14.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-radius=4px] - Corner of the download button.
 */
export class IcmaPracticeMap extends IcmaElement {
  static override styles = [base, groups, styles, wheel, places, poster];
  static override properties = {
    selected: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    results: { attribute: false },
  };

  /** The practice whose definition is shown: `1` to `14`, or empty for none. */
  selected = '';
  /** Level of the heading, `2` to `6`. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';
  /** What was found about each practice: practice id → lengths from 0 to 1 and their words. Without it no bars are drawn. */
  results: PracticeResults | undefined = undefined;

  /** Index of the practice that the arrow keys have reached; undefined until somebody has walked. */
  #reached: number | undefined;

  /**
   * The map as a file of its own: SVG text with title, description and every definition, in black and the groups' colours
   * on white, without script, style sheet, font or link.
   */
  toSvg(): string {
    const { view, context } = this.#view();
    return practiceMapSvg(view, context);
  }

  protected override render(): TemplateResult {
    const { view, context } = this.#view();
    const frame = readFrame(this);
    const lang = context.wording;
    const tabStop = this.#reached ?? Math.max(0, practices.indexOf(this.#selected() as Practice));
    let first = 0;
    const list = view.groups.map((group, index) => {
      const template = groupTemplate(group, { first, tabStop, lang }, index + 1);
      first += group.practices.length;
      return template;
    });
    return html`
      <article part="base" class="item map ${frame.theme}" lang=${context.tag} aria-labelledby="title">
        ${heading(view.headingLevel, 'heading', 'title', view.title)}
        <figure>
          <div class="stage ${view.legend ? 'with-values' : ''}">
            <div part="intro" class="intro ${this.#selected() ? 'done' : ''}">
              <p class="document" lang=${lang ?? nothing}>${view.document}</p>
              <p class="hint quiet">${view.hint} <span class="keys">${view.keys}</span></p>
            </div>
            <ol role="list" class="groups" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>${list}</ol>
          </div>
          <figcaption part="caption" class="quiet">
            ${view.told ? html`<p class="told" aria-hidden="true">${view.told}</p>` : nothing}
            ${view.legend ? html`<p>${view.legend}</p>` : nothing}
            <p>${view.caption}</p>
          </figcaption>
        </figure>
        <button part="download" type="button" class="download" @click=${this.#onDownload}>${view.download}</button>
        ${footTemplate('foot', view.foot)}
      </article>`;
  }

  #view(): { view: PracticeMapView; context: ViewContext } {
    const frame = readFrame(this);
    const context = viewContext(this.language);
    const results = isResults(this.results) ? this.results : undefined;
    if (this.results && !results)
      warn(`<${this.localName}>: ignored results; it takes a Map from practice id to lengths.`);
    return { view: practiceMapView({ ...frame, selected: this.#selected(), results }, context), context };
  }

  #selected(): Practice | undefined {
    if (this.selected === '') return undefined;
    return readNumber(this.localName, this.selected, practices, 'selected');
  }

  #onClick(event: Event): void {
    const index = indexOf(event);
    const practice = index === undefined ? undefined : practices[index];
    if (!practice) return;
    const closes = practice === this.#selected();
    this.selected = closes ? '' : practice.code;
    this.#reached = index;
    this.dispatchEvent(new IcmaSelectEvent(closes ? undefined : practice.id));
  }

  #onKey(event: KeyboardEvent): void {
    const from = indexOf(event);
    const to = from === undefined ? undefined : stepTo(event, from, practices.length);
    if (to === undefined) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus();
  }

  #onFocus(event: Event): void {
    this.#reached = indexOf(event) ?? this.#reached;
    this.requestUpdate();
  }

  #onDownload(): void {
    saveFile('icma-practice-map.svg', 'image/svg+xml', this.toSvg());
  }
}

/** Index of the practice whose button an event came from. */
function indexOf(event: Event): number | undefined {
  const button = (event.target as Element).closest<HTMLElement>('[data-index]');
  return button ? Number(button.dataset.index) : undefined;
}

/** A page may set anything, also what refuses to be read, such as a proxy that was revoked. */
function isResults(value: unknown): value is PracticeResults {
  try {
    return typeof (value as PracticeResults).get === 'function';
  } catch {
    return false;
  }
}
