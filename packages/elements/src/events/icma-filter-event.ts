import type { Kind, PracticeId } from '@icma-sdk/core';

/** What a person asked to see, as the attributes of the same names say it: an empty text narrows nothing. */
export interface IcmaFilter {
  readonly query: string;
  readonly group: '' | 'principles' | 'lead' | 'purposes' | 'skills';
  readonly kind: '' | Kind;
  /** Printed number of a tenet. */
  readonly tenet: string;
}

/** A person typed in the search or chose another filter. Never sent for what script or markup does. */
export class IcmaFilterEvent extends Event {
  /** What was asked for. */
  readonly filter: IcmaFilter;
  /** The practices that are shown now, in their order. */
  readonly practiceIds: readonly PracticeId[];

  constructor(filter: IcmaFilter, practiceIds: readonly PracticeId[]) {
    super('icma-filter', { bubbles: true, composed: true });
    this.filter = filter;
    this.practiceIds = practiceIds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-filter': IcmaFilterEvent;
  }
}
