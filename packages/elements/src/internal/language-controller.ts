import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage, rootsAround } from './nearest-language.js';

/** One observer per document or shadow root, however many elements stand in it; gone with the last of them. */
const watched = new Map<Node, { observer: MutationObserver; listeners: Set<() => void> }>();

/** Keeps the language its host stands in, and asks for an update when that changes: see {@link nearestLanguage}. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; `en` until the host is on a page. */
  language = 'en';
  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];
  readonly #check = () => {
    const language = nearestLanguage(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsAround(this.#host);
    for (const root of this.#roots) watch(root, this.#check);
    this.#check();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#check);
    this.#roots = [];
  }
}

function watch(root: Node, listener: () => void): void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const tell of listeners) tell();
    });
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    entry = { observer, listeners };
    watched.set(root, entry);
  }
  entry.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const entry = watched.get(root);
  entry?.listeners.delete(listener);
  if (entry?.listeners.size !== 0) return;
  entry.observer.disconnect();
  watched.delete(root);
}
