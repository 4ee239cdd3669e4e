import { expect } from 'vitest';
import { generateAssessment } from '../fixtures/generate.js';
import { property, seeds } from '../fixtures/property.js';
import { Random } from '../fixtures/random.js';
import { compareSnapshots } from '../snapshots/compare-snapshots.js';
import { ratingsOf, takeSnapshot } from '../snapshots/take-snapshot.js';
import type { Answers } from '../types/assessment.js';
import type { Response } from '../types/response.js';
import { english } from './english.js';
import { needs, strengths } from './findings.js';
import { sayFinding, sayProgress } from './say-finding.js';
import { summarize } from './summarize.js';

const generate = (seed: number) => generateAssessment(seed, { texts: false });
const within = (value: number | null, low: number, high: number) => value === null || (value >= low && value <= high);

property('every figure is within its range, or null', [seeds], (seed) => {
  const assessment = generate(seed);
  const levels = assessment.rubric.levels.length;
  const { items, kinds, practices, groups } = summarize(assessment);
  const odd = [...items, ...kinds, ...practices, ...groups].filter(
    (row) =>
      row.answered > row.asked ||
      row.asked + row.notApplicable + row.cannotJudge !== row.items ||
      !(within(row.completeness, 0, 1) && within(row.level, 1, levels) && within(row.target, 1, levels)) ||
      !(within(row.importance, 1, 5) && within(row.confidence, 1, 3) && within(row.gap, 0, levels - 1)) ||
      (row.level === null) !== (row.answered === 0) ||
      (row.priority === null) !== (row.importance === null || row.gap === null),
  );
  expect(odd).toEqual([]);
});

property('ranks count from 1 without a gap, and a higher rank never has a lower priority', [seeds], (seed) => {
  const { items, kinds, practices, groups } = summarize(generate(seed));
  for (const rows of [items, kinds, practices, groups]) {
    const ordered = rows.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);
    expect(ordered.map(({ rank }) => rank)).toEqual(ordered.map((_, index) => index + 1));
    expect(ordered.slice(1).filter((row, index) => row.priority! > ordered[index]!.priority!)).toEqual([]);
  }
});

property('the order in which answers were given changes nothing', [seeds], (seed) => {
  const assessment = generate(seed);
  const backwards = Object.fromEntries(Object.entries(assessment.responses).reverse());
  expect(JSON.stringify(summarize({ ...assessment, responses: backwards }))).toBe(
    JSON.stringify(summarize(assessment)),
  );
});

property('what does not apply or cannot be judged leaves every mean as it was', [seeds], (seed) => {
  const assessment = generate(seed);
  const random = new Random(seed);
  const { id } = random.pick(assessment.instrument.items);
  const { [id]: _, ...without } = assessment.responses;
  const none: Response = random.chance(0.5) ? { notApplicable: {} } : { cannotJudge: {} };
  const before = summarize({ ...assessment, responses: without });
  const after = summarize({ ...assessment, responses: { ...without, [id]: { ...none, target: 1, importance: 5 } } });
  const means = ({ practices }: typeof before) =>
    practices.map(({ level, target, importance, gap, priority, rank }) => [
      level,
      target,
      importance,
      gap,
      priority,
      rank,
    ]);
  expect(means(after)).toEqual(means(before));
  expect(after.overall.asked).toBe(before.overall.asked - 1);
});

property('a higher level never makes a gap larger', [seeds], (seed) => {
  const assessment = generate(seed);
  const levels = assessment.rubric.levels.length;
  const raised = Object.entries(assessment.responses).map(([id, one]): [string, Response] => [
    id,
    one.level !== undefined && one.level < levels ? { ...one, level: one.level + 1 } : one,
  ]);
  const before = summarize(assessment).practices;
  const after = summarize({ ...assessment, responses: Object.fromEntries(raised) }).practices;
  for (const [index, { gap }] of after.entries()) expect((gap ?? 0) <= (before[index]!.gap ?? 0)).toBe(true);
});

property('a snapshot gives the same results as the assessment it was taken of', [seeds], (seed) => {
  const assessment = generateAssessment(seed);
  const taken = takeSnapshot(assessment, { name: 'now', at: '2026-12-01T00:00:00Z' });
  expect(JSON.stringify(summarize(taken.snapshots.at(-1)!))).toBe(JSON.stringify(summarize(assessment)));
});

property(
  'answers compared with themselves are the same; the other way round, up is down',
  [seeds, seeds],
  (one, two) => {
    const before: Answers = generate(one);
    const after: Answers = { ...before, responses: ratingsOf({ ...generate(two), instrument: before.instrument }) };
    const self = compareSnapshots(before, before).counts;
    expect([self.up, self.down, self.new]).toEqual([0, 0, 0]);
    const forth = compareSnapshots(before, after).counts;
    const back = compareSnapshots(after, before).counts;
    expect([forth.up, forth.down, forth.same]).toEqual([back.down, back.up, back.same]);
  },
);

property('no row is a strength and a need, and each can be said', [seeds], (seed) => {
  const summary = summarize(generate(seed));
  const [weak, strong] = [needs(summary, { limit: 99 }), strengths(summary, { limit: 99 })];
  const both = new Set([...weak, ...strong].map(({ row }) => row.id));
  expect(both.size).toBe(weak.length + strong.length);
  // Without prompts, which may hold anything.
  const plain = { ...summary, items: summary.items.map((item) => ({ ...item, prompt: null })) };
  const said = [...weak, ...strong].map((finding) => sayFinding(finding, plain, english));
  expect(said.filter((sentence) => !/^[^{}]+\.$/.test(sentence))).toEqual([]);
  expect(sayProgress(summary, english)).not.toMatch(/[{}]|null|undefined|NaN/);
});
