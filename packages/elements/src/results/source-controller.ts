import type { Answers, Assessment } from '@icma-sdk/assessment';
import type { LitElement, ReactiveController } from 'lit';
import { readText } from '../internal/read-attribute.js';
import { findSource } from './find-source.js';
import { keptDraft } from './kept-draft.js';

/** Finds what the host's `for` names, and follows it: an element in the same document or shadow root, else a draft on this device. */
export class SourceController implements ReactiveController {
  readonly #host: LitElement & { for: string };
  #root: Node | undefined;
  /** The id that was last looked for on the device, and what was there. */
  #sought = '';
  #kept: Assessment | undefined;

  constructor(host: LitElement & { for: string }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('icma-assessment-change', this);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('icma-assessment-change', this);
    this.#root = undefined;
  }

  /** Somebody on the page changed their assessment. */
  handleEvent({ target }: Event): void {
    if (this.#id && (target as Element).id === this.#id) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#id !== this.#sought) void this.#seek();
  }

  /** What was found: whatever the element has as its `assessment`. */
  get answers(): unknown {
    return this.#found() ?? this.#kept;
  }

  /** Whether these are a draft's, and so only to be looked at. */
  isKept(answers: Answers): boolean {
    return answers === this.#kept;
  }

  get #id(): string {
    return readText(this.#host.localName, 'for', this.#host.for);
  }

  #found(): unknown {
    const id = this.#id;
    return id && this.#root ? findSource(this.#host, id) : undefined;
  }

  async #seek(): Promise<void> {
    const id = this.#id;
    this.#sought = id;
    this.#kept = undefined;
    const kept = id && !this.#found() ? await keptDraft(id) : undefined;
    if (id !== this.#sought) return;
    this.#kept = kept;
    this.#host.requestUpdate();
  }
}
