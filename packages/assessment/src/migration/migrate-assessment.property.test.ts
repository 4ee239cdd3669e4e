import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAssessment } from '../file/parse-assessment.js';
import { serializeAssessment } from '../file/serialize-assessment.js';
import { fixtureChanges, fixtureEditions, fixtureInstrument } from '../fixtures/editions.js';
import { generateAssessment } from '../fixtures/generate.js';
import { Random } from '../fixtures/random.js';
import { respond } from '../respond.js';
import { sameScale } from '../same-scale.js';
import type { Assessment } from '../types/assessment.js';
import type { Detail } from '../types/instrument.js';
import type { Response } from '../types/response.js';
import type { Rubric } from '../types/rubric.js';
import { type MigrateOptions, migrateAssessment } from './migrate-assessment.js';
import { reviewItem } from './review-item.js';
import { undoMigration } from './undo-migration.js';

const at = '2027-01-01T00:00:00Z';
const details: Detail[] = ['practices', 'kinds', 'full'];
const rubric = (count: number): Rubric => ({
  id: `of-${count}`,
  version: '1',
  levels: Array.from({ length: count }, (_, index) => ({
    position: index + 1,
    label: `${index + 1} of ${count}`,
    description: 'x',
  })),
});
const rubrics = [rubric(5), rubric(3), rubric(7)];
const pairs = fixtureEditions.flatMap((from, index) => fixtureEditions.slice(index).map((to) => [from, to] as const));

interface Step {
  readonly old: Assessment;
  readonly options: MigrateOptions;
}

/** An assessment on the older edition of a pair, and the way to the newer one. */
function step(pair: (typeof pairs)[number], seed: number): Step {
  const random = new Random(seed);
  const detail = random.pick(details);
  const instrument = fixtureInstrument(pair[0], detail);
  const newer = fixtureInstrument(pair[1], random.chance(0.7) ? detail : random.pick(details));
  const asked = newer.items.filter(() => random.chance(0.9));
  return {
    old: generateAssessment(seed, { instrument, rubric: random.pick(rubrics) }),
    options: {
      instrument: asked.length > 0 ? { ...newer, items: asked } : newer,
      rubric: random.pick(rubrics),
      scale: random.pick(['keep', 'rescale', 'clear'] as const),
      changes: random.chance(0.9) ? fixtureChanges : [],
      at,
    },
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const holds = (seed: number, statement: boolean, what: string) => {
  if (!statement) throw new Error(`seed ${seed}: ${what}`);
};

/** What must be true of any migration. */
function check(seed: number, old: Assessment, now: Assessment): void {
  const archived = archivedNow(old, now);
  const carried = new Set(Object.values(now.responses).map((response) => JSON.stringify(response)));
  for (const { id } of old.instrument.items) {
    const response: Response | undefined = old.responses[id];
    const kept = archived.some((one) => one.itemId === id && same(one.response, response));
    holds(seed, !response || kept || carried.has(JSON.stringify(response)), `${id} is lost`);
  }
  const items = new Set(now.instrument.items.map(({ id }) => id));
  for (const id of Object.keys(now.responses)) holds(seed, items.has(id), `${id} is not asked`);
  for (const { itemId, reviewed } of now.review) holds(seed, !reviewed && items.has(itemId), `${itemId} waits`);
  holds(seed, same(now.snapshots, old.snapshots), 'snapshots stay as they are');
  const text = serializeAssessment(now);
  const parsed = parseAssessment(text);
  holds(seed, parsed.ok && parsed.droppedCount === 0, 'the result can be opened');
  if (parsed.ok) holds(seed, serializeAssessment(parsed.assessment) === text, 'the result is byte-stable');
  holds(seed, serializeAssessment(undoMigration(now)) === serializeAssessment(old), 'undo restores the old bytes');
}

/** What must also be true when nothing was waiting before. */
function checkReview(seed: number, old: Assessment, now: Assessment): void {
  const archived = new Set(archivedNow(old, now).map(({ itemId }) => itemId));
  for (const { itemId, reason, previous } of now.review) {
    holds(seed, reason === 'scale' || !now.responses[itemId], `${itemId} was asked again and answered`);
    for (const source of previous) holds(seed, archived.has(source.itemId), `${source.itemId} is not in the archive`);
  }
}

function archivedNow(old: Assessment, now: Assessment) {
  const { length } = old.archive;
  if (!same(now.archive.slice(0, length), old.archive)) throw new Error('the archive is only added to');
  return now.archive.slice(length);
}

describe('nothing is lost and undo restores the old bytes', () => {
  test.each(pairs.map(([from, to]) => [from.id, to.id, from, to] as const))('from %s to %s', (_, __, from, to) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { old, options } = step([from, to], seed);
        const now = migrateAssessment(old, options);
        check(seed, old, now);
        checkReview(seed, old, now);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('also over two migrations with answers and reviews between', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(2), fc.nat(2), (seed, start, more) => {
        const middle = Math.min(start + 1, 3);
        const { old, options } = step([fixtureEditions[start]!, fixtureEditions[middle]!], seed);
        const random = new Random(seed + 1);
        let between = migrateAssessment(old, options);
        for (const { itemId, previous } of between.review) {
          const decision = random.pick(['leave', 'keep', 'wait'] as const);
          if (decision === 'wait' || (decision === 'keep' && previous.length !== 1)) continue;
          between = reviewItem(between, itemId, decision, { at });
        }
        between = respond(between, between.instrument.items[0]!.id, { level: 1 }, { at });
        const last = fixtureEditions[Math.min(middle + more, 3)]!;
        const now = migrateAssessment(between, step([fixtureEditions[middle]!, last], seed + 2).options);
        check(seed, between, now);
        const back = undoMigration(undoMigration(now));
        holds(seed, serializeAssessment(back) === serializeAssessment(old), 'undo twice restores the beginning');
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});

test('the fixture texts say what the changes say: carried answers are to the same words, but for repairs', () => {
  for (const [from, to] of pairs) {
    for (let seed = 0; seed < 100; seed++) {
      const old = generateAssessment(seed, { instrument: fixtureInstrument(from, 'full'), rubric: rubrics[0]! });
      const now = migrateAssessment(old, { instrument: fixtureInstrument(to, 'full'), changes: fixtureChanges, at });
      const repaired = (text: string | undefined) => text?.replace('teh', 'the');
      for (const [id, response] of Object.entries(now.responses)) {
        const sources = old.instrument.items.filter((item) => repaired(from.texts[item.id]) === repaired(to.texts[id]));
        expect([id, sources.map((item) => old.responses[item.id])]).toEqual([id, expect.arrayContaining([response])]);
      }
      for (const { itemId } of now.review) {
        expect(Object.values(from.texts).map(repaired)).not.toContain(repaired(to.texts[itemId]));
      }
    }
  }
});

test('carries over more, never less, when the scale stays the same', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(pairs.length - 1), (seed, pair) => {
      const { old, options } = step(pairs[pair]!, seed);
      const stays = migrateAssessment(old, { ...options, rubric: old.rubric });
      const moves = migrateAssessment(old, options);
      for (const id of Object.keys(moves.responses)) expect(Object.hasOwn(stays.responses, id)).toBe(true);
      if (sameScale(old.rubric, moves.rubric)) expect(moves.responses).toEqual(stays.responses);
    }),
    { numRuns: 1000, seed: 7 },
  );
});
