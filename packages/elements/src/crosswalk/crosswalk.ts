import { html, nothing, type TemplateResult } from 'lit';
import { IcmaElement } from '../internal/icma-element.js';
import { readFrame } from '../internal/read-attribute.js';
import { footTemplate, heading } from '../internal/templates.js';
import base from '../styles/base.styles.js';
import groups from '../styles/groups.styles.js';
import { crosswalkView } from '../views/crosswalk-view.js';
import { viewContext } from '../views/view-context.js';
import columns from './columns.js';
import styles from './crosswalk.styles.js';
import { listsTemplate } from './crosswalk-lists.js';
import { tableTemplate } from './crosswalk-table.js';
import { markTemplate } from './mark.js';
import { moveInGrid, type Place } from './move-in-grid.js';
import table from './table.styles.js';

/**
 * The 12 tenets against the 14 practices: which bears on which, how sure that is, and why. A table where there is room, a list
 * for each tenet where there is not. The associations are ours and say so; the two that the Practices make themselves
 * stand in a row of their own.
 * @tag icma-crosswalk
 * @slot - Fallback: shown when scripts are off.
 * @csspart base - The whole crosswalk.
 * @csspart heading - Our heading.
 * @csspart intro - What it is and whose judgement.
 * @csspart legend - The marks and their words.
 * @csspart table - The table, where there is room for it.
 * @csspart column - The button of a column: a practice's number.
 * @csspart mark - The button of one association.
 * @csspart explanation - Why one tenet bears on one practice, or what a practice is.
 * @csspart row-title - Above a tenet's list: its number and our short title.
 * @csspart foot - Editions and notice.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - Text.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Legend, facts, editions and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Lines between rows.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Marks, focus, and the row and column pointed at.
 * @cssprop [--icma-color-principles=#3f57a6 | #9fb3f5] - Practices 1 to 5.
 * @cssprop [--icma-color-lead=#8a3b7c | #e3a5d6] - Practices 6 to 8.
 * @cssprop [--icma-color-purposes=#0b7264 | #6fd3c1] - Practices 9 and 10.
 * @cssprop [--icma-color-skills=#9a4a08 | #f0b07a] - Practices 11 to 14.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 */
export class IcmaCrosswalk extends IcmaElement {
  static override styles = [base, groups, styles, table, columns];
  static override properties = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /** Level of the heading, `2` to `6`; those of the lists are one below. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  /** What a person has opened: see `TableState`. */
  #open: ReadonlySet<string> = new Set();
  #reached: Place = { row: 0, column: 0 };

  protected override render(): TemplateResult {
    const frame = readFrame(this);
    const context = viewContext(this.language);
    const view = crosswalkView(frame.headingLevel, context);
    const lang = context.wording ?? nothing;
    return html`
      <article part="base" class="item crosswalk ${frame.theme}" lang=${context.tag} aria-labelledby="title">
        ${heading(view.headingLevel, 'heading', 'title', view.title)}
        <p part="intro" class="intro text">${view.intro} <span class="keys">${view.keys}</span></p>
        <p part="legend" class="legend quiet">${view.legend.text} ${view.legend.marks.map((mark) => html`<span class="sample">${markTemplate(mark)}</span> `)}<span class="sample keys">– ${view.legend.empty}</span></p>
        <div class="wide" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
          ${tableTemplate(view, { open: this.#open, tabStop: this.#reached, lang })}
        </div>
        <div class="narrow" @click=${this.#onClick} @keydown=${this.#onKey}>
          <p class="explanations">${view.explanations}</p>
          ${listsTemplate(view, { open: this.#open, lang })}
        </div>
        ${footTemplate('foot', view.foot)}
      </article>`;
  }

  #onClick(event: Event): void {
    const key = buttonOf(event)?.dataset.key;
    if (key) this.#toggle(key, !this.#open.has(key));
  }

  #toggle(key: string, open: boolean): void {
    this.#open = new Set([...this.#open].filter((other) => other !== key).concat(open ? key : []));
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    const button = buttonOf(event);
    const key = button?.dataset.key;
    if (!button || !key) return;
    if (event.key === 'Escape' && this.#open.has(key)) this.#toggle(key, false);
    const from = placeOf(button);
    const to = from && moveInGrid(event, from, this.#filled(), getComputedStyle(this).direction === 'rtl');
    if (!to) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
  }

  #onFocus(event: Event): void {
    const button = buttonOf(event);
    this.#reached = (button && placeOf(button)) ?? this.#reached;
    this.requestUpdate();
  }

  /** Which places of the table have a button, row by row, the column headers first. */
  #filled(): boolean[][] {
    const filled: boolean[][] = [];
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')) {
      const { row, column } = placeOf(button)!;
      filled[row] ??= Array(14).fill(false);
      filled[row][column] = true;
    }
    return filled;
  }
}

function buttonOf(event: Event): HTMLElement | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-key]') ?? undefined;
}

/** Place of a button in the table; undefined for one of the lists. */
function placeOf({ dataset: { row, column } }: HTMLElement): Place | undefined {
  return row && column ? { row: Number(row), column: Number(column) } : undefined;
}
