import fc from 'fast-check';
import { expect } from 'vitest';
import { serializeAssessment } from './file/serialize-assessment.js';
import { aResponse, generateAssessment } from './fixtures/generate.js';
import { property, seeds } from './fixtures/property.js';
import { Random } from './fixtures/random.js';
import { rescale } from './rescale.js';
import { clearResponse, respond } from './respond.js';
import { applyTargets } from './targets/apply-targets.js';
import { targetProfiles } from './targets/target-profiles.js';
import type { Assessment } from './types/assessment.js';
import type { Response } from './types/response.js';

const at = '2026-12-01T00:00:00Z';
const detail = 'practices';

/** An assessment, one of its items and a valid response to it. */
function given(seed: number): { assessment: Assessment; item: string; response: Response } {
  const random = new Random(seed);
  const assessment = generateAssessment(seed, { detail });
  const item = random.pick(assessment.instrument.items).id;
  return { assessment, item, response: aResponse(random, assessment.rubric.levels.length) ?? { level: 1 } };
}

property('a response sets its fields, touches no other item, and leaves the argument as it was', [seeds], (seed) => {
  const { assessment, item, response } = given(seed);
  const before = JSON.stringify(assessment);
  const next = respond(assessment, item, response, { at });
  expect(next.responses[item]).toMatchObject(response);
  expect({ ...next.responses, [item]: null }).toEqual({ ...assessment.responses, [item]: null });
  expect(JSON.stringify(assessment)).toBe(before);
});

property('responding twice is responding once', [seeds], (seed) => {
  const { assessment, item, response } = given(seed);
  const once = respond(assessment, item, response, { at });
  expect(respond(once, item, response, { at })).toEqual(once);
});

property('a response after clearing is the response alone', [seeds], (seed) => {
  const { assessment, item, response } = given(seed);
  const cleared = clearResponse(assessment, item, { at });
  expect(item in cleared.responses).toBe(false);
  expect(respond(cleared, item, response, { at }).responses[item]).toEqual(response);
});

property('the same answers in any order give the same bytes', [seeds], (seed) => {
  const target = generateAssessment(seed, { detail });
  const random = new Random(seed);
  const start = { ...target, responses: {} };
  const shuffled = Object.entries(target.responses).sort(() => random.next() - 0.5);
  const answered = shuffled.reduce<Assessment>(
    (now, [id, one]) => respond(now, id, one, { at: target.changedAt }),
    start,
  );
  expect(serializeAssessment(answered)).toBe(serializeAssessment(target));
});

property(
  'whatever is no level of the rubric is refused, and nothing changes',
  [seeds, fc.anything()],
  (seed, level) => {
    const { assessment, item } = given(seed);
    const levels = assessment.rubric.levels.length;
    fc.pre(
      level !== undefined &&
        !(typeof level === 'string' && level.trim() === '') &&
        !(Number.isInteger(level) && (level as number) >= 1 && (level as number) <= levels),
    );
    const before = JSON.stringify(assessment);
    expect(() => respond(assessment, item, { level: level as number }, { at })).toThrow(item);
    expect(JSON.stringify(assessment)).toBe(before);
  },
);

property(
  'targets of a profile touch nothing but targets, and applying them twice is applying them once',
  [seeds],
  (seed) => {
    const assessment = generateAssessment(seed);
    const profile = new Random(seed).pick(targetProfiles);
    const once = applyTargets(assessment, profile, { at });
    expect(JSON.stringify(applyTargets(once, profile, { at }))).toBe(JSON.stringify(once));
    expect(() => serializeAssessment(once)).not.toThrow();
    const fields = (response: Response) => JSON.stringify(Object.entries(response).sort());
    const odd = assessment.instrument.items.filter(({ id }) => {
      const [own = {}, now] = [assessment.responses[id], once.responses[id]!];
      return now.target === undefined || fields({ ...own, target: own.target ?? now.target }) !== fields(now);
    });
    expect(odd).toEqual([]);
  },
);

const scale = fc.integer({ min: 3, max: 7 });
property('rescaling keeps order and both ends, and goes nowhere on the same scale', [scale, scale], (from, to) => {
  const moved = Array.from({ length: from }, (_, index) => rescale(index + 1, from, to));
  expect([moved[0], moved.at(-1)]).toEqual([1, to]);
  expect([...moved].sort((a, b) => a - b)).toEqual(moved);
  expect(rescale(2, from, from)).toBe(2);
});
