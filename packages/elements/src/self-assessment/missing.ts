import type { Assessment } from '@icma-sdk/assessment';
import { questionView } from '../level-input/question-view.js';
import type { Language } from '../words/language.js';
import { levelInputWords } from '../words/level-input-words.js';
import { selfAssessmentWords } from '../words/self-assessment-words.js';
import type { Complaint, Missing } from './error-summary.js';
import type { PracticePage } from './model/pages.js';
import { openItems } from './model/progress.js';
import type { Session } from './session.js';

/** What the form around asks for, `message` being the whole of it in one sentence; what is missing from the choices, if it asks for nothing. */
export function complaintOf(
  message: string,
  choices: readonly Missing[],
  { assessment, pages }: Pick<Session, 'assessment' | 'pages'>,
  language: Language,
): Complaint {
  if (!message) return { missing: choices };
  if (!assessment) return { missing: [{ text: message, field: 'start' }] };
  return { message, missing: missingAnswers(assessment, pages, language) };
}

/** What the form cannot do without and has not got, in one sentence; empty where nothing is missing. */
export function missingText(assessment: Assessment | undefined, language: Language): string {
  const words = selfAssessmentWords[language];
  if (!assessment) return words.missingStart;
  const open = openItems(assessment).length;
  return open > 0 ? words.notAnswered(open) : '';
}

/** Every question without an answer, in words that stand at the question too: `7.L.A: Choose a level …`. */
function missingAnswers(assessment: Assessment, pages: readonly PracticePage[], language: Language): Missing[] {
  const open = new Set(openItems(assessment));
  return pages
    .flatMap(({ questions }) => questions)
    .filter(({ itemId }) => open.has(itemId))
    .map((question) => ({
      text: `${questionView(question, language).code}: ${levelInputWords[language].choose}`,
      place: question.itemId,
    }));
}

/** What is missing from the choices before the start, each with the field to go to. */
export function missingChoices(fields: readonly ('practices' | 'keep')[], language: Language): Missing[] {
  const words = selfAssessmentWords[language];
  return fields.map((field) => ({ field, text: field === 'keep' ? words.missingKeep : words.missingPractices }));
}
