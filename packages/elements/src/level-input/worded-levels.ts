import { defaultRubric, type Level, type Rubric } from '@icma-sdk/assessment';
import { spanish } from '@icma-sdk/assessment/es';
import type { Language } from '../words/language.js';

/** The levels of a rubric to choose from: those of the default rubric in our language, those of any other as it words them. */
export function wordedLevels({ id, version, levels }: Rubric, language: Language): readonly Level[] {
  const ours = id === defaultRubric.id && version === defaultRubric.version && language === 'es';
  return ours ? levels.map(({ position }) => ({ position, ...spanish.levels[position - 1]! })) : levels;
}
