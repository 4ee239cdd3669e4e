import { expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { startAssessment } from '../start-assessment.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

test('loses at most one answer to one damaged character, wherever it is among the answers', () => {
  const { items } = createInstrument({ detail: 'full' });
  const responses = Object.fromEntries(items.map(({ id }) => [id, { level: 3, note: 'x, y' }]));
  const start = startAssessment(createInstrument({ detail: 'full' }), { id: 'one', at: '2026-11-22T15:04:05Z' });
  const file = serializeAssessment({ ...start, responses });
  const from = file.indexOf('"responses":{') + 13;
  const to = file.indexOf('},"review"');
  for (let place = from; place < to; place += 47) {
    for (const change of ['', '~', '"', '{', '}', '[', ']', ',', '\\', '\n']) {
      const result = parseAssessment(file.slice(0, place) + change + file.slice(place + 1));
      const kept = (result.ok ? result.assessment : result.salvaged!).responses;
      expect([place, change, Object.keys(kept).length >= 165]).toEqual([place, change, true]);
    }
  }
});
