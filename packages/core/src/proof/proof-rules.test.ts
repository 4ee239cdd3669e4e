import { expect, test } from 'vitest';
import { brokenRules, realEvidence } from './fixtures/tampered.js';
import { proofRules } from './proof-rules.js';

test.each(proofRules.map((rule) => [rule.id, rule.name, rule] as const))('the corpus keeps %s (%s)', (_, __, rule) => {
  expect([...rule.check(realEvidence)]).toEqual([]);
});

test('each rule tells in numbers what it looked at', () => {
  const told = Object.fromEntries(proofRules.map(({ id, tell }) => [id, tell(realEvidence)]));
  expect(told.F1).toContain('28,730 bytes');
  expect(told.F2).toBe('28,730 bytes in 1,053 spans (397 text, 174 label, 482 dropped), no gap, no overlap');
  expect(told.F4).toContain('2 files, 28,730 bytes');
  expect(told.F5).toMatch(/^93 repairs \(.*75 marker, 1 order\); 13 of them in words, 14 characters; 12 odd places/);
  expect(told.F7).toMatch(/^202 wordings, 16 titles of ours/);
});

test('evidence that nobody touched breaks no rule', () => {
  expect(brokenRules(realEvidence)).toEqual([]);
});
