import { defaultRubric } from '../default-rubric.js';
import { formula } from './formula.js';
import type { Words } from './words.js';

/** Words of findings and progress in English. */
export const english: Words = {
  lang: 'en-US',
  leadership: 'Leadership in {title}',
  management: 'Management in {title}',
  item: '{title}, {code}',
  findings: {
    priority:
      '{subject}: you are at {level} of {levels} and aim at {target}. With an importance of {importance} of 5, this is number {rank} of what to work on.',
    gap: '{subject}: you are at {level} of {levels} and aim at {target}. You have not said how important it is.',
    below: '{subject}: at {level} of {levels}, this is below your own average.',
    target: '{subject}: at {level} of {levels}, you have reached what you aim at.',
    above: '{subject}: at {level} of {levels}, this is above your own average.',
  },
  apart: {
    priority:
      '{subject}: where you have set a target, you are on average {gap} of {levels} levels below it. With an importance of {importance} of 5, this is number {rank} of what to work on.',
    gap: '{subject}: where you have set a target, you are on average {gap} of {levels} levels below it. You have not said how important it is.',
    target: '{subject}: you have reached what you aim at, where you have set a target.',
  },
  noTarget: 'You have set no target for it.',
  partial: 'Answered so far: {answered} of {asked}.',
  progress: 'You answered {answered} of {asked}.',
  notApplicable: 'Not applicable: {notApplicable}.',
  cannotJudge: 'Not able to judge: {cannotJudge}.',
  confidence: 'Your confidence is {confidence} of 3.',
  formula,
  levels: defaultRubric.levels,
};
