import { expect, test } from 'vitest';
import { brokenCorpus } from './fixtures/broken-corpus.js';
import { printedOrder } from './printed-order.js';

const swap = <T>(list: T[], index: number) => list.splice(index, 2, list[index + 1]!, list[index]!);

test.each([
  ['tenets', 'code-of-ethics', ({ code }) => swap(code.tenets, 3)],
  ['introductions', 'icma-practices', ({ icma }) => swap(icma.introduction, 0)],
  ['dimensions', 'practice-04', ({ icma }) => swap(icma.practices[3]!.management, 2)],
  ['groups', 'narrative', ({ icma }) => swap(icma.narrative.groups, 1)],
  ['practices of a group', 'narrative', ({ icma }) => swap(icma.narrative.groups[2]!.practiceIds, 0)],
] satisfies [string, string, Parameters<typeof brokenCorpus>[0]][])(
  '%s out of order are reported',
  (_, id, breakIt) => {
    const problems = printedOrder(brokenCorpus(breakIt));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]!.id).toBe(id);
  },
);

test('the message says what comes where something else should', () => {
  const [problem] = printedOrder(brokenCorpus(({ code }) => swap(code.tenets, 3)));
  expect(problem?.message).toBe(
    'packages/core/src/code-of-ethics/2017-06/code-of-ethics.ts: code-of-ethics: after tenet-03 comes tenet-05, not tenet-04.',
  );
});
