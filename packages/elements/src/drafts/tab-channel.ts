/** What one tab tells the others. It may never arrive: nothing depends on it but courtesy and speed. */
export type TabMessage =
  /** Another tab wants to write the draft: write what is left to write, then let go of it. */
  | { readonly kind: 'take'; readonly id: string }
  /** The person has taken the draft, or without `id` everything, off the device: do not write it again. */
  | { readonly kind: 'gone'; readonly id?: string };

/** Word from tab to tab, where the browser has a BroadcastChannel. */
export class TabChannel {
  readonly #onMessage: (message: TabMessage) => void;
  #channel: BroadcastChannel | undefined;

  constructor(onMessage: (message: TabMessage) => void) {
    this.#onMessage = onMessage;
  }

  /** Hears from now on. */
  open(): void {
    try {
      this.#channel ??= new BroadcastChannel('icma-assessments');
      this.#channel.onmessage = ({ data }) => this.#onMessage(data as TabMessage);
    } catch {
      // A page without an origin has no other tabs either.
    }
  }

  tell(message: TabMessage): void {
    this.open();
    try {
      this.#channel?.postMessage(message);
    } catch {
      // Then nobody hears of it: see above.
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
