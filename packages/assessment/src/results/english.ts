import { defaultRubric } from '../default-rubric.js';
import { formula } from './formula.js';
import type { Words } from './words.js';

export const english: Words = {
  lang: 'en-US',
  leadership: 'Leadership in {title}',
  management: 'Management in {title}',
  item: '{title}, {code}',
  findings: {
    priority:
      '{subject}: you are at {level} of {levels} and aim at {target}. With an importance of {importance} of 5, this is number {rank} of what to work on.',
    gap: '{subject}: you are at {level} of {levels} and aim at {target}. You have not said how important it is.',
    below: '{subject}: at {level} of {levels}, this is below your own average. You have set no target for it.',
    target: '{subject}: at {level} of {levels}, you have reached what you aim at.',
    above: '{subject}: at {level} of {levels}, this is above your own average. You have set no target for it.',
  },
  partial: 'So far {answered} of {asked} are answered.',
  progress: 'You answered {answered} of {asked}; {notApplicable} do not apply and {cannotJudge} you could not judge.',
  confidence: 'Your confidence is {confidence} of 3.',
  formula,
  levels: defaultRubric.levels,
};
