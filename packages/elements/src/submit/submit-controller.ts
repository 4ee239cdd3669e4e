import type { Assessment } from '@icma-sdk/assessment';
import type { LitElement, ReactiveController } from 'lit';
import type { SaveStatus } from '../drafts/save-status.js';
import { IcmaSubmitEvent } from '../events/icma-submit-event.js';
import { readText } from '../internal/read-attribute.js';
import { warnIgnored } from '../internal/warn.js';
import type { HeadingLevel } from '../views/frame.js';
import type { ViewContext } from '../views/view-context.js';
import { Outbox } from './outbox.js';
import { submissionKey } from './submission-key.js';
import { submitTarget } from './submit-target.js';
import { submitTemplate } from './submit-template.js';

/** What an element has that may be sent. */
export interface SubmitSource {
  readonly assessment: Assessment | undefined;
  /** What is sent of it; empty as long as nothing is said. */
  readonly value: string;
  /** Whether the person keeps things on this device. */
  readonly keeps: boolean;
  readonly status: SaveStatus;
}

/** Sending, as a part of an element. It does nothing and shows nothing while there is no address to send to. */
export class SubmitController implements ReactiveController {
  readonly #host: LitElement;
  readonly #source: SubmitSource;
  readonly #url: () => string;
  #outbox: Outbox | undefined;
  /** The address for which it was looked up what waits. */
  #resumed = '';
  /** Whether the focus is on a button of ours, which may go with what it did. */
  #focused = false;

  /** `url` is what `submit-url` says; empty for nowhere, which is how it is unless the page's author says otherwise. */
  constructor(host: LitElement, source: SubmitSource, url: () => string) {
    this.#host = host;
    this.#source = source;
    this.#url = url;
    host.addController(this);
  }

  /** Whether there is an address to send to. */
  get sends(): boolean {
    return !!this.#target();
  }

  hostUpdate(): void {
    this.#focused = !!this.#host.shadowRoot?.activeElement?.closest('.submit');
  }

  /** What waited when the page was left goes on; once for each address, and never where the page keeps nothing. */
  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (this.#focused && !shadowRoot?.activeElement) shadowRoot?.getElementById('submit-status')?.focus();
    const { status } = this.#source;
    const target = this.#target();
    if (!target || target.href === this.#resumed) return;
    this.#resumed = target.href;
    if (!('forced' in status)) void this.#box().resume(target);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      // Moved to another place: what waits in memory only goes on waiting.
      if (this.#host.isConnected) return;
      this.#outbox?.close();
      this.#outbox = undefined;
      this.#resumed = '';
    });
  }

  /** Notice, button and status; without an offer only what is true of something that was to be sent. */
  template(offers: boolean, level: HeadingLevel, context: ViewContext): unknown {
    const target = this.#target();
    if (!target) return '';
    const { assessment, value, status } = this.#source;
    const key = assessment && value && submissionKey(assessment.id, value);
    return submitTemplate(
      {
        target,
        key,
        status: this.#outbox?.statusOf(assessment?.id) ?? { state: 'idle' },
        // What another tab may have changed meanwhile is sent from there.
        offers: offers && !!key && status.state !== 'other-tab',
        send: () => key && this.#box().submit(target, value, key),
        retry: () => this.#outbox?.retry(),
        cancel: () => void this.#outbox?.cancel(),
      },
      level,
      context,
    );
  }

  #box(): Outbox {
    this.#outbox ??= new Outbox({
      keeps: () => this.#source.keeps,
      onStatus: () => this.#host.requestUpdate(),
      onReceipt: (receipt) => this.#host.dispatchEvent(new IcmaSubmitEvent(receipt)),
    });
    return this.#outbox;
  }

  #target(): URL | undefined {
    const { localName, ownerDocument } = this.#host;
    const text = readText(localName, 'submit-url', this.#url());
    const target = text ? submitTarget(text, ownerDocument.baseURI) : undefined;
    if (text && !target)
      warnIgnored(
        localName,
        'submit-url',
        text,
        'an https: address without a name or password, or one of this page’s own origin',
      );
    return target;
  }
}
