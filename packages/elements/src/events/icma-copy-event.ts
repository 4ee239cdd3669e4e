import type { FrameworkId, ItemId } from '@icma-sdk/core';

/** A person copied an item with its Copy button. Not sent where the browser refused. */
export class IcmaCopyEvent extends Event {
  /** The item or document that was copied. */
  readonly itemId: ItemId | FrameworkId;
  /** What is on the clipboard now: the wording, edition and notice, and a link, a line each. */
  readonly text: string;

  constructor(itemId: ItemId | FrameworkId, text: string) {
    super('icma-copy', { bubbles: true, composed: true });
    this.itemId = itemId;
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-copy': IcmaCopyEvent;
  }
}
