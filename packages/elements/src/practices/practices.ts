import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { type IcmaFilter, IcmaFilterEvent } from '../events/icma-filter-event.js';
import { goTo } from '../internal/go-to.js';
import { IcmaElement } from '../internal/icma-element.js';
import type { ItemText } from '../internal/item-text.js';
import type { Revealer } from '../internal/page-fragment.js';
import { readChoices, readFrame } from '../internal/read-attribute.js';
import { heading } from '../internal/templates.js';
import practiceStyles from '../practice/practice.styles.js';
import base from '../styles/base.styles.js';
import groups from '../styles/groups.styles.js';
import tools from '../styles/tools.styles.js';
import { layouts } from '../views/frame.js';
import { type BrowsedId, itemOf } from '../views/item-of.js';
import { practicesFoot } from '../views/practice-view.js';
import { answerOf, type PracticesAnswer, type PracticesAsked } from '../views/practices-answer.js';
import { browsedText } from '../views/practices-text.js';
import { practicesView } from '../views/practices-view.js';
import { type ViewContext, viewContext } from '../views/view-context.js';
import { practicesWords } from '../words/practices-words.js';
import { toolWords } from '../words/tool-words.js';
import { browsedTemplate } from './browsed-practice.js';
import { type ControlsActions, controlsTemplate } from './controls.js';
import controls from './controls.styles.js';
import { ListTools } from './list-tools.js';
import styles from './practices.styles.js';
import { readAsked } from './read-asked.js';
import { searchPractices, suggestPractices } from './search-practices.js';

/**
 * The 14 ICMA Practices with their 166 dimensions, to browse, filter and search, in the wording of November 2017. Every
 * practice and dimension has a link to itself and a Copy button. An address that ends in `#icma=practice-07-leadership-a`
 * leads to that dimension, whatever was asked for before.
 * @tag icma-practices
 * @slot - Fallback: shown when scripts are off. `renderItemHtml('icma-practices')` writes it.
 * @fires {IcmaFilterEvent} icma-filter - The person typed in the search or chose another filter; read `filter` and `practiceIds`.
 * @fires {IcmaSelectEvent} icma-select - The person followed the link of a practice or dimension; read `itemId`.
 * @fires {IcmaCopyEvent} icma-copy - The person copied a practice or dimension; read `itemId` and `text`.
 * @csspart base - All of it.
 * @csspart heading - Title of the document; number and title of each practice.
 * @csspart controls - Search and filters.
 * @csspart search - The search field.
 * @csspart filters - The button that opens the filters where there is little room.
 * @csspart filter - One filter: its name and its choices.
 * @csspart choice - A radio button or list of a filter.
 * @csspart count - How much of everything is shown.
 * @csspart clear - The button that clears search and filters.
 * @csspart skip - The button that leads past the list; seen where it has the focus.
 * @csspart asked - What was asked for, on paper.
 * @csspart empty - What stands where nothing was found.
 * @csspart practice - One practice.
 * @csspart group - Name of the narrative's group it stands in.
 * @csspart number - The printed number, in the margin.
 * @csspart definition - The definition.
 * @csspart kind - Heading above a list: leadership or management.
 * @csspart list - The lettered statements of one kind.
 * @csspart dimension - One lettered statement.
 * @csspart mark - A word that the search found.
 * @csspart toolbar - The tools of a practice or dimension.
 * @csspart link - The link of a practice or dimension to itself.
 * @csspart copy - The button that copies wording, edition and link.
 * @csspart more - The button that shows all dimensions of a practice, or fewer.
 * @csspart foot - Edition and notice.
 * @cssprop [--icma-color-surface=#ffffff | #14171a] - Background of fields, of cards, and in a scheme of its own.
 * @cssprop [--icma-color-raised=#f7f8fa | #1e2328] - Background of search and filters.
 * @cssprop [--icma-color-text=#1b1f24 | #f0f2f4] - ICMA's wording.
 * @cssprop [--icma-color-muted=#565c65 | #b3bac2] - Letters, tools, edition and notice.
 * @cssprop [--icma-color-line=#878c92 | #767d85] - Borders.
 * @cssprop [--icma-color-primary=#005ea2 | #73b3e7] - Focus and chosen filters.
 * @cssprop [--icma-color-principles=#3f57a6 | #9fb3f5] - Accent of practices 1 to 5.
 * @cssprop [--icma-color-lead=#8a3b7c | #e3a5d6] - Accent of practices 6 to 8.
 * @cssprop [--icma-color-purposes=#0b7264 | #6fd3c1] - Accent of practices 9 and 10.
 * @cssprop [--icma-color-skills=#9a4a08 | #f0b07a] - Accent of practices 11 to 14.
 * @cssprop [--icma-measure=68ch] - Longest line of text.
 * @cssprop [--icma-padding=1.5em] - Space inside the border of a card.
 * @cssprop [--icma-radius=4px] - Corners.
 * @cssprop [--icma-sticky-top=0px] - Height of what a site keeps at the top of the window, such as its header.
 */
export class IcmaPractices extends IcmaElement implements Revealer {
  static override styles = [base, groups, tools, practiceStyles, controls, styles];
  static override properties = {
    query: {},
    group: {},
    kind: {},
    tenet: {},
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /** What to search for, in English as ICMA's wording is. Empty: everything. */
  query = '';
  /** Only the practices of one group of the narrative. Empty: all. */
  group: '' | 'principles' | 'lead' | 'purposes' | 'skills' = '';
  /** Only the dimensions of one kind. Empty: both. */
  kind: '' | 'leadership' | 'management' = '';
  /** Only practices that a tenet bears on, by our judgement: `1` to `12`. Empty: all. */
  tenet = '';
  /** Each practice boxed (`card`), brief with its dimensions on demand (`row`), or set as the page's own text (`full`). */
  layout: 'card' | 'row' | 'full' = 'full';
  /** Level of the heading, `2` to `6`; practices are one below, their lists two. */
  headingLevel: '2' | '3' | '4' | '5' | '6' = '3';
  /** `auto` follows the page's `color-scheme`; `plain` takes the page's colours. */
  theme: 'auto' | 'light' | 'dark' | 'plain' = 'auto';

  /** Practices whose dimensions were opened. */
  #open: ReadonlySet<string> = new Set();
  #filtersOpen = false;
  /** What the page's address led to. */
  #here: string | undefined;
  readonly #tools = new ListTools(this);
  #context: readonly [language: string, context: ViewContext] | undefined;

  /** @internal What is copied of an item. */
  textOf(id: BrowsedId): ItemText {
    return browsedText(id, this.#contextNow());
  }

  /** @internal Brings all of it, a practice or a dimension into view, though filters hide it; false if `id` is none of these. */
  reveal(id: string): boolean {
    const { practice, dimension } = itemOf(id);
    if (!practice) {
      if (id === 'icma-practices') this.scrollIntoView();
      return id === 'icma-practices';
    }
    const asked = readAsked(this);
    const isLeft = this.#answerTo(asked).practices.includes(practice);
    if (!isLeft || (asked.kind && dimension && dimension.kind !== asked.kind)) this.#ask({});
    if (dimension) this.#open = new Set([...this.#open, practice.id]);
    this.#here = id;
    this.requestUpdate();
    this.updateComplete.then(() => goTo(this, id));
    return true;
  }

  protected override render(): TemplateResult {
    const { layout, frame } = this.#frame();
    const context = this.#contextNow();
    const { language } = context;
    const words = practicesWords[language];
    const asked = readAsked(this);
    const view = practicesView(
      asked,
      this.#answerTo(asked),
      { headingLevel: frame.headingLevel, layout, open: this.#open },
      context,
    );
    const asks = [view.searched, ...view.filtered].filter(Boolean);
    const lang = context.wording ?? nothing;
    const { answer } = this.#tools;
    const state = { layout, theme: frame.theme, language, lang, here: this.#here, answer };
    const hidden = [language, layout, frame.theme, frame.headingLevel];
    const clear = html`<button part="clear" type="button" @click=${this.#onClear}>${words.clear}</button>`;
    return html`<article class="item full practices ${frame.theme}" part="base" lang=${context.tag} aria-labelledby="title"
      >${heading(view.headingLevel, 'heading', 'title', html`<span lang=${lang}>${view.title}</span>`)}<div class="browse"
      >${controlsTemplate(asked, { suggestions: suggestPractices(asked.query), filtered: view.filtered, open: this.#filtersOpen }, context, this.#actions)}<div class="answer"
        ><div class="state"><p class="count" part="count" role="status">${view.count}</p>${asks.length > 0 ? clear : nothing}<button class="skip" part="skip" type="button" @click=${() => this.#focus('#foot')}>${words.skip}</button></div
        >${asks.length > 0 ? html`<p class="asked" part="asked">${words.asked} ${asks.join(' · ')}</p>` : nothing}${
          view.empty === undefined
            ? nothing
            : html`<div class="empty" part="empty"><p class="nothing">${view.empty.text}</p><p class="quiet">${view.empty.advice}</p></div>`
        }<div class="list ${this.#here ? 'whole' : ''}" @click=${this.#onClick} @pointerover=${this.#tools.onReach} @focusin=${this.#tools.onReach} @beforematch=${this.#onMatch}>${repeat(
          view.practices,
          ({ id }) => id,
          // What is hidden and was before stays as it is: on most keystrokes that is most of the list.
          (practice) =>
            practice.shown
              ? browsedTemplate(practice, view, state)
              : guard(hidden, () => browsedTemplate(practice, view, state)),
        )}</div></div></div><p class="foot quiet" part="foot" id="foot">${practicesFoot(context)}</p><p class="aside" role="status">${answer ? `${toolWords[language][answer.word]}: ${this.textOf(answer.id as BrowsedId).name}` : ''}</p></article>`;
  }

  /** The same while the language is: what `Intl` makes of it costs more than the rest of a keystroke. */
  #contextNow(): ViewContext {
    const { language } = this;
    if (this.#context?.[0] !== language) this.#context = [language, viewContext(language)];
    return this.#context[1];
  }

  #frame() {
    const { localName, theme, headingLevel } = this;
    const layout = readChoices(localName, 'layout', this.layout, layouts)[0] ?? 'full';
    return { layout, frame: readFrame({ localName, theme, headingLevel, layout, notice: 'auto' }) };
  }

  #answerTo(asked: PracticesAsked): PracticesAnswer {
    return answerOf(asked, searchPractices(asked.query));
  }

  /** Takes over what is asked for; what is left out narrows nothing. */
  #ask(asked: Partial<IcmaFilter>): void {
    Object.assign(this, { query: '', group: '', kind: '', tenet: '' }, asked);
    this.#open = new Set();
    this.#here = undefined;
  }

  #askAndTell(asked: Partial<IcmaFilter>): void {
    this.#ask(asked);
    const { query, group, kind, tenet } = this;
    const shown = this.#answerTo(readAsked(this)).practices.map(({ id }) => id);
    this.dispatchEvent(new IcmaFilterEvent({ query, group, kind, tenet }, shown));
  }

  readonly #actions: ControlsActions = {
    input: (event) => {
      const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
      const { query, group, kind, tenet } = this;
      this.#askAndTell({ query, group, kind, tenet, [name]: value });
    },
    submit: (event) => {
      event.preventDefault();
      this.#focus('.one:not([hidden]) > .heading');
    },
    toggle: () => {
      this.#filtersOpen = !this.#filtersOpen;
      this.requestUpdate();
    },
  };

  #onClear(): void {
    this.#askAndTell({});
    this.#focus('#query');
  }

  /** Moves the focus, also to what cannot be reached by Tab. */
  #focus(selector: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    if (place?.tabIndex === -1) place.tabIndex = -1;
    place?.focus();
  }

  #onMatch({ target }: Event): void {
    this.#toggle((target as Element).closest('.one')!.id, true);
  }

  #onClick(event: Event): void {
    const { more } = (event.target as Element).closest<HTMLElement>('[data-more]')?.dataset ?? {};
    if (more) this.#toggle(more, !this.#open.has(more));
    this.#tools.onClick(event);
  }

  #toggle(id: string, open: boolean): void {
    this.#open = new Set([...this.#open].filter((other) => other !== id).concat(open ? id : []));
    this.requestUpdate();
  }
}
