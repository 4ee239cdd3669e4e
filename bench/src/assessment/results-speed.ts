import { deepEqual } from 'node:assert/strict';
import { createInstrument, defaultRubric, summarize } from '@icma-sdk/assessment';
import { generateAssessment } from '../../../packages/assessment/src/fixtures/generate.js';
import type { Figure } from '../figure.js';
import { batch, ratio, shortest } from '../time.js';
import { handLoop } from './hand-loop.js';

/** The results of all 166 items against one loop written for them alone, which must find the same. */
export function resultsSpeed(): Figure[] {
  const full = generateAssessment(7, {
    instrument: createInstrument({ detail: 'full' }),
    rubric: defaultRubric,
    texts: false,
  });
  const [ours, byHand] = [summarize(full), handLoop(full)];
  for (const rows of ['items', 'kinds', 'practices', 'groups'] as const)
    deepEqual(ours[rows].map(figuresOf), byHand[rows].map(figuresOf));
  return [
    {
      name: 'summarize / a loop by hand',
      value: ratio(
        1,
        40,
        batch(50, () => summarize(full)),
        batch(50, () => handLoop(full)),
      ),
      unit: 'x',
      ceiling: 3,
      detail: `166 items, ${shortest(200, () => summarize(full)).toFixed(2)} ms`,
    },
  ];
}

type Row = Pick<ReturnType<typeof handLoop>['items'][number], 'id' | 'level' | 'gap' | 'priority' | 'rank'>;

function figuresOf({ id, level, gap, priority, rank }: Row): Row {
  return { id, level, gap, priority, rank };
}
