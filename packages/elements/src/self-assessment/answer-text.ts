import type { Response } from '@icma-sdk/assessment';
import { levelInputWords } from '../words/level-input-words.js';
import type { FormContext } from './form-context.js';
import { answerOf } from './model/answer.js';

/** The level in words, or why there is none. */
export function answerText(response: Response, { levels, view }: FormContext): string {
  const answer = answerOf(response);
  const level = levels.find(({ position }) => `${position}` === answer);
  if (level) return `${level.position} ${level.label}`;
  const { reason } = response.notApplicable ?? response.cannotJudge ?? {};
  const said = answer ? levelInputWords[view.language][answer as 'cannot-judge'] : '';
  return reason ? `${said}: ${reason}` : said;
}
