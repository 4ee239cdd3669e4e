import type { ItemId } from '@icma-sdk/core';

/** A person chose an item, or let go of the one chosen. Never sent for what script or markup does. */
export class IcmaSelectEvent extends Event {
  /** The item chosen; undefined where the person closed it again. */
  readonly itemId: ItemId | undefined;

  constructor(itemId: ItemId | undefined) {
    super('icma-select', { bubbles: true, composed: true });
    this.itemId = itemId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-select': IcmaSelectEvent;
  }
}
