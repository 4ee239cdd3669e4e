import type { NoLevel, Response, ResponseChange } from '@icma-sdk/assessment';

/** The fields of a question: its radio buttons (`answer`), and what stands below them. */
export type Field = 'answer' | 'reason' | 'target' | 'importance' | 'confidence' | 'note' | 'evidence';

/** Whether what is typed into a field is text: it is saved after a short rest, all else at once. */
export function isText(field: Field): boolean {
  return field === 'note' || field === 'evidence' || field === 'reason';
}

/** What the radio buttons of a question show for a response: position of a level, `not-applicable`, `cannot-judge` or empty. */
export function answerOf(response: Response | undefined): string {
  if (response?.notApplicable) return 'not-applicable';
  if (response?.cannotJudge) return 'cannot-judge';
  return response?.level ? `${response.level}` : '';
}

/** What a response becomes when a person puts `value` into one of its fields. Empty takes the field back. */
export function answerChange(field: Field, value: string, response: Response | undefined): ResponseChange {
  switch (field) {
    case 'answer':
      if (value === 'not-applicable') return { notApplicable: response?.notApplicable ?? {} };
      if (value === 'cannot-judge') return { cannotJudge: response?.cannotJudge ?? {} };
      return value ? { level: Number(value) } : { level: undefined, notApplicable: undefined, cannotJudge: undefined };
    case 'reason': {
      const reason: NoLevel = value ? { reason: value } : {};
      if (response?.notApplicable) return { notApplicable: reason };
      return response?.cannotJudge ? { cannotJudge: reason } : {};
    }
    case 'note':
    case 'evidence':
      return { [field]: value || undefined };
    default:
      return { [field]: value ? Number(value) : undefined };
  }
}
