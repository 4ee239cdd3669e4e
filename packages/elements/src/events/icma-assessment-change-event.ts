import type { Assessment } from '@icma-sdk/assessment';

/** A person changed their self-assessment: began one, answered, cleared, wrote a note. Never sent for what script does. */
export class IcmaAssessmentChangeEvent extends Event {
  /** The assessment as it is now: plain data that does not change afterwards. */
  readonly assessment: Assessment;

  constructor(assessment: Assessment) {
    super('icma-assessment-change', { bubbles: true, composed: true });
    this.assessment = assessment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'icma-assessment-change': IcmaAssessmentChangeEvent;
  }
}
