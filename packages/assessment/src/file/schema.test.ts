import { expect, test } from 'vitest';
import { generateAssessment } from '../fixtures/generate.js';
import { schemaValidator } from '../fixtures/schema.js';
import { migrateAssessment } from '../migration/migrate-assessment.js';
import { takeSnapshot } from '../snapshots/take-snapshot.js';
import type { Assessment } from '../types/assessment.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

const at = '2026-12-01T00:00:00Z';
const three = {
  id: 'three',
  version: '1',
  levels: ['a', 'b', 'c'].map((label, index) => ({ position: index + 1, label, description: 'x' })),
};

/** An assessment with something in every field of the schema. */
function everything(): Assessment {
  const first = generateAssessment(42, {
    detail: 'full',
    rubric: {
      ...three,
      id: 'first',
      levels: [...three.levels].map((one) => ({ ...one, label: `${one.label}${one.position}` })),
    },
  });
  const items = first.instrument.items.slice(0, 6).map(({ id }, index) => ({ id, weight: index + 1, prompt: 'How?' }));
  const [a, b, c, d, e] = items.map(({ id }) => id) as [string, string, string, string, string];
  const full: Assessment = {
    ...first,
    name: 'All',
    instrument: { ...first.instrument, id: 'custom', title: 'Mine', items },
    responses: {
      [a]: { level: 1, target: 2, importance: 3, confidence: 1, note: 'n', evidence: 'e' },
      [b]: { notApplicable: { reason: 'r' } },
      [c]: { cannotJudge: { reason: 'r' }, target: 3 },
      [d]: { level: 2 },
      [e]: { notApplicable: {} },
    },
  };
  const instrument = {
    ...full.instrument,
    items: items.slice(1).map(({ id }) => (id === d ? { id, prompt: 'Why?' } : { id, prompt: 'How?' })),
  };
  return migrateAssessment(takeSnapshot(full, { name: 'Spring', at }), {
    instrument,
    rubric: three,
    scale: 'keep',
    at,
  });
}

type Json = Record<string, unknown> | unknown[];

/** Every place in a value, as the object or list that holds it and the key in it. */
function places(value: unknown, into: { parent: Json; key: string }[] = []): { parent: Json; key: string }[] {
  if (typeof value !== 'object' || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push({ parent: value as Json, key });
    places((value as Record<string, unknown>)[key], into);
  }
  return into;
}

const OTHERS = [null, true, -1, 0, 1.5, 8, 101, '', 'x y', [], {}, 'x'.repeat(5000), '2026-02-31', { a: 1 }, ['x']];

test('schema and reader agree: each value changed, taken away or added is refused by the reader wherever it is by the schema', () => {
  const validate = schemaValidator();
  const text = serializeAssessment(everything());
  expect(validate(JSON.parse(text))).toBe(true);
  expect(parseAssessment(text)).toMatchObject({ ok: true, droppedCount: 0 });
  const count = places(JSON.parse(text)).length;
  let refused = 0;
  for (let index = 0; index < count; index++) {
    for (const other of [...OTHERS, 'remove', 'add']) {
      const file = JSON.parse(text);
      const { parent, key } = places(file)[index]!;
      const holder = parent as Record<string, unknown>;
      if (other === 'remove' && Array.isArray(parent)) continue;
      if (other === 'remove') delete holder[key];
      else if (other === 'add')
        holder[key] = typeof holder[key] === 'object' ? { ...holder[key], unknown: 1 } : [holder[key]];
      else holder[key] = other;
      const result = parseAssessment(JSON.stringify(file));
      const clean = result.ok && result.droppedCount === 0;
      const valid = validate(file);
      if (!valid) refused++;
      if (clean && !valid) expect.fail(`${key} as ${JSON.stringify(other)} is read without a word, but not valid`);
      // The reader is stricter only where a schema cannot be: one value must fit another.
      if (valid && !clean) expect([key, MEANING.test(key)]).toEqual([key, true]);
      if (clean && key in holder) expect(serializeAssessment(result.assessment)).toBe(JSON.stringify(file));
    }
  }
  expect(refused).toBeGreaterThan(4500);
});

/** Fields whose values must fit one another, and the item ids under which responses are kept. */
const MEANING = /^(?:items|responses|level|target|label|levels|itemId|id|edition|\d+|practice-.+)$/;
