import { expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { startAssessment } from '../start-assessment.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

const instrument = createInstrument({ detail: 'practices' });
const start = startAssessment(instrument, { id: 'one', at: '2026-11-22T15:04:05Z', name: 'a name' });
const text = serializeAssessment(start);
const reasonOf = (file: string | Uint8Array) => {
  const result = parseAssessment(file);
  return result.ok ? 'opened' : result.reason;
};

test('a file of exactly 2,000,000 bytes is opened, one of a byte more is not', () => {
  const fill = (bytes: number) => text + ' '.repeat(bytes - text.length);
  expect(reasonOf(fill(2_000_000))).toBe('opened');
  expect(reasonOf(new TextEncoder().encode(fill(2_000_000)))).toBe('opened');
  expect(reasonOf(fill(2_000_001))).toBe('too-large');
  const wide = (count: number) => text.replace('a name', 'é€😀'.repeat(count));
  const fits = Math.floor((2_000_000 - text.length + 6) / 9);
  expect(reasonOf(wide(fits))).toBe('opened');
  expect(reasonOf(wide(fits + 1))).toBe('too-large');
});

test('nothing of 2 MB takes longer than a second or two, however it is made', () => {
  const start = '{"format":"icma-assessment","instrument":{},"responses":{';
  for (const unit of [
    '"\\" ,',
    '",',
    '{',
    '[{',
    '"a":',
    '\\"',
    '"',
    '{"a":{"b":',
    '}',
    ']',
    ',',
    '"\\ud',
    '1,',
    '-',
    '"a"b',
    '\\',
    '[',
  ]) {
    for (const before of ['', start]) {
      const file = before + unit.repeat(Math.floor(1_900_000 / unit.length));
      const began = process.cpuUsage();
      expect(['damaged', 'not-ours']).toContain(reasonOf(file));
      // Microseconds of this process alone, as the machine may be busy; a reader that is not linear takes minutes.
      expect(process.cpuUsage(began).user).toBeLessThan(20_000_000);
    }
  }
});
