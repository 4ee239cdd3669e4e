import { expect, test } from 'vitest';
import { importFault } from '../fixtures/check-import.js';
import { damage, damageBytes } from '../fixtures/damage.js';
import { generateAssessment } from '../fixtures/generate.js';
import { Random } from '../fixtures/random.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

const timed = (file: string | Uint8Array) => {
  const start = performance.now();
  const result = parseAssessment(file);
  return { result, ms: performance.now() - start };
};
/** The shortest of several runs: what it takes when nothing else happens on the machine. */
const shortest = (file: string | Uint8Array, runs: number) =>
  Math.min(...Array.from({ length: runs }, () => timed(file).ms));

test('20,000 damaged imports: none throws, none is kept invalid, none takes 20 times as long as the intact file', () => {
  const texts = Array.from({ length: 40 }, (_, seed) =>
    serializeAssessment(generateAssessment(seed, { ...(seed % 4 > 0 && { detail: 'practices' as const }) })),
  );
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const intact = texts.map((text) => shortest(text, 20));
  let salvaged = 0;
  let opened = 0;
  for (let seed = 0; seed < 20_000; seed++) {
    const random = new Random(seed);
    const which = random.below(texts.length);
    const file = random.chance(0.8) ? damage(texts[which]!, random) : damageBytes(bytes[which]!, random);
    const { result, ms } = timed(file);
    const fault = importFault(result);
    if (fault) expect.fail(`seed ${seed}: ${fault}`);
    const limit = 20 * intact[which]!;
    let took = ms;
    for (let again = 0; took > limit && again < 40; again++) took = Math.min(took, timed(file).ms);
    if (took > limit) expect.fail(`seed ${seed}: ${took} ms, ${intact[which]} ms intact`);
    if (result.ok) opened++;
    else if (result.salvaged) salvaged++;
  }
  // Damage that leaves something must leave something: these figures fall when salvage gets worse.
  expect(opened).toBeGreaterThan(1200);
  expect(salvaged).toBeGreaterThan(8800);
});
