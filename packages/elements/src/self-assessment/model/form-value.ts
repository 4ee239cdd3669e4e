import { type Assessment, parseAssessment, serializeAssessment } from '@icma-sdk/assessment';

/** What a form gets: the assessment as a file has it, or empty text as long as nothing has been said. */
export function valueFor(assessment: Assessment | undefined): string {
  return assessment && Object.keys(assessment.responses).length > 0 ? serializeAssessment(assessment) : '';
}

/** The assessment in a text that was a form's value, a file or a draft; undefined where it is none, or a damaged one. */
export function assessmentIn(value: unknown): Assessment | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const parsed = parseAssessment(value);
  return parsed.ok && parsed.droppedCount === 0 ? parsed.assessment : undefined;
}
