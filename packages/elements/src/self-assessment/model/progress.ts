import { type Assessment, estimateTime, type Response } from '@icma-sdk/assessment';
import { asksOf } from './asks.js';

/** How far something is: how many of its questions have an answer, of how many. */
export interface Progress {
  readonly answered: number;
  readonly of: number;
}

/** Whether a response says something of the item itself: a level, or why there is none. */
export function isAnswered(response: Response | undefined): boolean {
  return !!(response?.level || response?.notApplicable || response?.cannotJudge);
}

/** How far all questions are, or those of the practice with this id. */
export function progressOf({ instrument, responses }: Assessment, practiceId = ''): Progress {
  const items = instrument.items.filter(({ id }) => id.startsWith(practiceId));
  return { answered: items.filter(({ id }) => isAnswered(responses[id])).length, of: items.length };
}

/** Minutes that the open questions take, as the engine's estimate gives them; undefined when none is open. */
export function timeLeft(assessment: Assessment): { readonly low: number; readonly high: number } | undefined {
  const { instrument, responses } = assessment;
  const items = instrument.items.filter(({ id }) => !isAnswered(responses[id]));
  return items.length > 0 ? estimateTime({ ...instrument, items }, asksOf(assessment).length) : undefined;
}

/** Ids of the items without an answer, in the instrument's order. */
export function openItems({ instrument, responses }: Assessment): string[] {
  return instrument.items.map(({ id }) => id).filter((id) => !isAnswered(responses[id]));
}
