import { describe, expect, test } from 'vitest';
import { ArgumentError, SizeError } from '../errors.js';
import { a, at, start, text } from '../fixtures/small-file.js';
import { takeSnapshot } from '../snapshots/take-snapshot.js';
import type { Assessment } from '../types/assessment.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

describe('writing', () => {
  test('refuses what was put together by hand and does not fit', () => {
    const wrong = { ...start, responses: { [a]: { level: 6 } } };
    expect(() => serializeAssessment(wrong)).toThrow(ArgumentError);
    expect(() => serializeAssessment(wrong)).toThrow(`assessment/responses/${a}/level "6": expected a whole number`);
    expect(() => serializeAssessment({ ...start, extra: 1 } as Assessment)).toThrow('/extra');
    expect(() => serializeAssessment(undefined as unknown as Assessment)).toThrow('assessment "undefined"');
  });

  test('refuses what would be too large to be opened', () => {
    const one = takeSnapshot(start, { name: 'x'.repeat(200), at }).snapshots[0]!;
    const withSnapshots = (count: number) => ({ ...start, snapshots: Array.from({ length: count }, () => one) });
    const most = Math.floor((2_000_000 - text.length) / (JSON.stringify(one).length + 1));
    expect(() => serializeAssessment(withSnapshots(most + 1))).toThrow(SizeError);
    expect(parseAssessment(serializeAssessment(withSnapshots(most)))).toMatchObject({ ok: true, droppedCount: 0 });
  });
});
