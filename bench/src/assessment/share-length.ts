import { createInstrument, defaultRubric } from '@icma-sdk/assessment';
import { packShare } from '@icma-sdk/assessment/share';
import type { Figure } from '../figure.js';

/** The longest tokens of 166 items on five levels. Exact: the same at every run. */
export function shareLength(): Figure[] {
  const instrument = createInstrument({ detail: 'full' });
  const responses = Object.fromEntries(
    instrument.items.map(({ id }) => [id, { level: 5, target: 5, importance: 5, confidence: 3 }]),
  );
  const answers = { instrument, rubric: defaultRubric, responses };
  const everything = { target: true, importance: true, confidence: true };
  return [
    {
      name: 'share token, levels',
      value: packShare(answers).length,
      unit: 'characters',
      ceiling: 110,
      detail: '166 items on five levels',
    },
    {
      name: 'share token with target, importance, confidence',
      value: packShare(answers, everything).length,
      unit: 'characters',
      ceiling: 320,
      detail: '166 items on five levels',
    },
  ];
}
