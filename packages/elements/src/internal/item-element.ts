import type { FrameworkId, ItemId } from '@icma-sdk/core';
import { html, nothing, type TemplateResult } from 'lit';
import { IcmaCopyEvent } from '../events/icma-copy-event.js';
import type { Frame, HeadingLevel } from '../views/frame.js';
import type { Language } from '../words/language.js';
import { toolWords } from '../words/tool-words.js';
import { copyText } from './copy-text.js';
import { IcmaElement } from './icma-element.js';
import { followFragment, fragmentOf, linkTo, listenToFragment, stopListeningToFragment } from './page-fragment.js';

/** An item or a document as text. */
export interface ItemText {
  readonly id: ItemId | FrameworkId;
  /** What we call it: `Practice 7`. */
  readonly name: string;
  /** Its headings, paragraphs and list items in order, without the foot; printed letters before the latter where asked for. */
  lines(lettered: boolean): readonly string[];
  /** Whose wording it is, of which edition, and that we are not ICMA. */
  readonly edition: string;
}

/** How an item is shown. */
export interface Shown extends ItemText {
  readonly headingLevel: HeadingLevel;
  /** `edition` where it is shown. */
  readonly foot: string | undefined;
}

/**
 * An element that shows one item or document: the tag's own content where that says just what the element would show, else
 * a view of its own; either with a link to itself and a Copy button, except in a row.
 */
export abstract class ItemElement extends IcmaElement {
  // Now, as a document without our definitions, such as that of an iframe, would refuse it later.
  readonly #internals = this.attachInternals();
  #shown: Shown | undefined;
  #state: 'fallback' | 'text' | undefined;
  /** What the Copy button of an item last answered. */
  #answer: { readonly id: string; readonly word: 'copied' | 'blocked' } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    listenToFragment(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopListeningToFragment(this);
  }

  /** @internal Brings the item, or the part of it that has this id, into view; false if neither is shown here. */
  reveal(id: string): boolean {
    const place = id === this.#shown?.id ? this : this.#shown && this.partOf(this.#shown.id, id);
    place?.scrollIntoView();
    return !!place;
  }

  /** The part of what is shown that has this id. */
  protected abstract partOf(shownId: string, id: string): Element | null;

  protected override firstUpdated(): void {
    followFragment();
  }

  protected override updated(): void {
    for (const state of ['fallback', 'text']) this.#internals.states?.[state === this.#state ? 'add' : 'delete'](state);
  }

  /** The tag's own content: there is nothing else to show. */
  protected showFallback(): TemplateResult {
    this.#shown = undefined;
    this.#state = 'fallback';
    return html`<slot></slot>`;
  }

  /** The item by the tag's own content if that says the same, else as `drawn`, which is given the tools to put at its end. */
  protected showItem(
    shown: Shown,
    layout: Frame['layout'],
    language: Language,
    drawn: (tools: unknown) => TemplateResult,
  ): TemplateResult {
    this.#shown = shown;
    this.#state = undefined;
    const link = toolWords[language].link(shown.name);
    // What a server drew is already seen: the tag's own content would come as a change.
    if (!this.served && this.firstElementChild) {
      const text = squeezed([...shown.lines(false), shown.foot]);
      const own = squeezed([this.textContent]);
      const linked = own === `${text} ${link}`;
      if ((linked || own === text) && this.querySelector('h2,h3,h4,h5,h6')?.localName === `h${shown.headingLevel}`) {
        this.#state = 'text';
        return html`<div class="own"><slot @slotchange=${() => this.requestUpdate()}></slot>${
          linked ? this.toolsTemplate(shown, language) : nothing
        }</div>`;
      }
    }
    return drawn(layout === 'row' ? nothing : this.toolsTemplate(shown, language, link));
  }

  /** The Copy button of an item and what it answers, after a link to the item if that is given a text. */
  protected toolsTemplate(item: ItemText, language: Language, link?: string): TemplateResult {
    const words = toolWords[language];
    const refresh = ({ target }: Event) => {
      // The page may stand at another address by now, and a base element must not lead the link away from it.
      (target as HTMLAnchorElement).href = linkTo(item.id);
    };
    return html`<p class="tools quiet" part="toolbar">${
      link
        ? html`<a part="link" href=${fragmentOf(item.id)} @pointerenter=${refresh} @focus=${refresh}>${link}</a>`
        : nothing
    }<button part="copy" type="button" aria-label=${`${words.copy} ${item.name}`} @click=${(event: Event) =>
      this.#copy(item, event.currentTarget as HTMLElement)}>${words.copy}</button
      ><span role="status">${this.#answer?.id === item.id ? words[this.#answer.word] : ''}</span></p>`;
  }

  async #copy({ id, lines, edition }: ItemText, button: HTMLElement): Promise<void> {
    const text = [...lines(true), edition, linkTo(id)].join('\n');
    // Emptied first, so that the same answer is said again.
    this.#answer = undefined;
    this.requestUpdate();
    const copied = await copyText(text, button);
    this.#answer = { id, word: copied ? 'copied' : 'blocked' };
    this.requestUpdate();
    if (copied) this.dispatchEvent(new IcmaCopyEvent(id, text));
  }
}

function squeezed(texts: readonly (string | null | undefined)[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
