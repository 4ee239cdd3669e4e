import type { Receipt } from '../submit/submit-status.js';

/** What a person has sent to `submit-url` has arrived: the server has answered so. */
export class IcmaSubmitEvent extends Event {
  /** Key, time, and the server's name for the record if it gave one. */
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('icma-submit', { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-submit': IcmaSubmitEvent;
  }
}
