import type { Assessment, Issue } from '@icma-sdk/assessment';

/**
 * A person opened a file and chose to go on with what it holds. Cancelable: who keeps assessments takes it, calls
 * `preventDefault()` and decides what becomes of the one shown before; else `icma-results` shows it by itself.
 */
export class IcmaOpenFileEvent extends Event {
  /** What the file holds, or what could be read of a damaged one. */
  readonly assessment: Assessment;
  /** The first of the values that did not fit and were left out; empty where all of the file was read. */
  readonly dropped: readonly Issue[];

  constructor(assessment: Assessment, dropped: readonly Issue[]) {
    super('icma-open-file', { bubbles: true, composed: true, cancelable: true });
    this.assessment = assessment;
    this.dropped = dropped;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-open-file': IcmaOpenFileEvent;
  }
}
