import type { Assessment, Snapshot } from '@icma-sdk/assessment';

/**
 * A person took a snapshot of their ratings, or removed one. Cancelable: who keeps the assessment takes the new one, calls
 * `preventDefault()` and hands it back; else the element that sent it goes on with it by itself.
 */
export class IcmaSnapshotEvent extends Event {
  /** The assessment with the snapshot, or without the one removed. */
  readonly assessment: Assessment;
  /** The snapshot taken; undefined where one was removed. */
  readonly snapshot: Snapshot | undefined;

  constructor(assessment: Assessment, snapshot: Snapshot | undefined) {
    super('icma-snapshot', { bubbles: true, composed: true, cancelable: true });
    this.assessment = assessment;
    this.snapshot = snapshot;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-snapshot': IcmaSnapshotEvent;
  }
}
