import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageTag } from '../words/language-tag.js';
import { nearestLanguage } from './nearest-language.js';

/** Who listens in a document or shadow root to changes of `lang` there: one observer for all, gone with the last of them. */
const watched = new Map<Node, { observer: MutationObserver; controllers: Set<LanguageController> }>();

/** Keeps the language its host stands in, and asks for an update when that changes: see {@link nearestLanguage}. */
export class LanguageController implements ReactiveController {
  #language: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #roots: readonly Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag. Without a page, as on a server, that of the host's own `lang`, or `en`. */
  get language(): string {
    return this.#language ?? languageTag(this.#host.getAttribute('lang') ?? '');
  }

  hostConnected(): void {
    // Lit takes over what a server drew only if it is told the same: the language of the page comes with the next update.
    const served = this.#language === undefined && this.#host.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
    this.#roots = this.#check();
    if (served && served !== this.#language) {
      this.#language = served;
      this.#host.updateComplete.then(() => this.#check());
    }
    for (const root of this.#roots) {
      let entry = watched.get(root);
      if (!entry) {
        const controllers = new Set<LanguageController>();
        const observer = new MutationObserver(() => {
          for (const controller of controllers) controller.#check();
        });
        observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
        entry = { observer, controllers };
        watched.set(root, entry);
      }
      entry.controllers.add(this);
    }
  }

  hostDisconnected(): void {
    for (const root of this.#roots) {
      const entry = watched.get(root)!;
      entry.controllers.delete(this);
      if (entry.controllers.size > 0) continue;
      entry.observer.disconnect();
      watched.delete(root);
    }
  }

  #check(): readonly Node[] {
    const [language, roots] = nearestLanguage(this.#host);
    if (language !== this.#language) this.#host.requestUpdate();
    this.#language = language;
    return roots;
  }
}
