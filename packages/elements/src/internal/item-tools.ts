import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { IcmaCopyEvent } from '../events/icma-copy-event.js';
import type { Language } from '../words/language.js';
import { toolWords } from '../words/tool-words.js';
import { copyText } from './copy-text.js';
import type { ItemText } from './item-text.js';
import {
  followFragment,
  fragmentOf,
  linkTo,
  listenToFragment,
  type Revealer,
  stopListeningToFragment,
} from './page-fragment.js';

/**
 * The tools of the items that an element shows: a link to each and a Copy button. While the element is on the page, its
 * `reveal` is asked for what the page's fragment names. They look as `tools.styles.ts` says.
 */
export class ItemTools implements ReactiveController {
  /** What the Copy button of an item last answered. */
  answer: { readonly id: string; readonly word: 'copied' | 'blocked' } | undefined;
  readonly #host: LitElement & Revealer;

  constructor(host: LitElement & Revealer) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listenToFragment(this.#host);
  }

  hostDisconnected(): void {
    stopListeningToFragment(this.#host);
  }

  hostUpdated(): void {
    if (!this.#host.hasUpdated) followFragment();
  }

  /** The tools of one item. Without a `link` where the text beside them has one. */
  template(item: ItemText, language: Language, link = true): TemplateResult {
    const words = toolWords[language];
    const refresh = ({ target }: Event) => {
      // The page may stand at another address by now, and a base element must not lead the link away from it.
      (target as HTMLAnchorElement).href = linkTo(item.id);
    };
    return html`<p class="tools quiet" part="toolbar">${
      link
        ? html`<a part="link" href=${fragmentOf(item.id)} @pointerenter=${refresh} @focus=${refresh}>${words.link(item.name)}</a>`
        : nothing
    }<button part="copy" type="button" aria-label=${`${words.copy} ${item.name}`} @click=${(event: Event) =>
      this.copy(item, event.currentTarget as HTMLElement)}>${words.copy}</button
      ><span role="status">${this.answer?.id === item.id ? words[this.answer.word] : ''}</span></p>`;
  }

  /** Copies an item, as its `button` was pressed, and keeps the answer. */
  async copy({ id, lines, edition }: ItemText, button: HTMLElement): Promise<void> {
    const text = [...lines(), edition, linkTo(id)].filter(Boolean).join('\n');
    // Emptied first, so that the same answer is said again.
    this.answer = undefined;
    this.#host.requestUpdate();
    const copied = await copyText(text, button);
    this.answer = { id, word: copied ? 'copied' : 'blocked' };
    this.#host.requestUpdate();
    if (copied) this.#host.dispatchEvent(new IcmaCopyEvent(id, text));
  }
}
