import { parseAssessment, serializeAssessment } from '@icma-sdk/assessment';
import { damage } from '../../../packages/assessment/src/fixtures/damage.js';
import { generateAssessment } from '../../../packages/assessment/src/fixtures/generate.js';
import { Random } from '../../../packages/assessment/src/fixtures/random.js';
import type { Figure } from '../figure.js';
import { shortest } from '../time.js';

/** What the worst of many damaged files costs, in time and in words. */
export function damagedFiles(): Figure[] {
  const texts = Array.from({ length: 10 }, (_, seed) =>
    serializeAssessment(generateAssessment(seed, { detail: 'full' })),
  );
  const intact = texts.map((text) => shortest(50, () => parseAssessment(text)));
  let slowest = 0;
  let longest = 0;
  for (let seed = 0; seed < 2000; seed++) {
    const random = new Random(seed);
    const which = random.below(texts.length);
    const damaged = damage(texts[which]!, random);
    const result = parseAssessment(damaged);
    longest = Math.max(longest, JSON.stringify(result.ok ? result.dropped : result.issues).length);
    const times = (runs: number) => shortest(runs, () => parseAssessment(damaged)) / intact[which]!;
    // What seems slower than all before is looked at again: the machine may have done something else.
    if (times(3) > slowest) slowest = Math.max(slowest, times(30));
  }
  return [
    {
      name: 'slowest damaged file / the intact one',
      value: slowest,
      unit: 'x',
      ceiling: 20,
      detail: `2,000 files; intact ${Math.max(...intact).toFixed(2)} ms`,
    },
    {
      name: 'longest list of issues',
      value: longest,
      unit: 'characters',
      ceiling: 2048,
      detail: 'as JSON, of 2,000 damaged files',
    },
  ];
}
