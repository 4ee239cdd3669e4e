import fc from 'fast-check';
import { expect } from 'vitest';
import { importFault } from '../fixtures/check-import.js';
import { damage } from '../fixtures/damage.js';
import { generateAssessment } from '../fixtures/generate.js';
import { property, seeds } from '../fixtures/property.js';
import { Random } from '../fixtures/random.js';
import { schemaValidator } from '../fixtures/schema.js';
import { parseInstrument } from '../parse-instrument.js';
import { parseRubric } from '../parse-rubric.js';
import type { Parsed } from '../types/issue.js';
import { parsed } from './checked.js';
import { depthOf } from './depth-of.js';
import { instant } from './names.js';
import { parseAssessment } from './parse-assessment.js';
import { readDamagedJson } from './read-damaged-json.js';
import { serializeAssessment } from './serialize-assessment.js';
import { decodeUtf8, encodeUtf8, wellFormed } from './utf8.js';

const anyText = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '{', '}', '[', ']', ',', ':', '1', '\n', 'é', '\uD800', '😀'),
});

property(
  'any text, bytes or JSON is opened or refused, never thrown at',
  [anyText, fc.uint8Array(), fc.json()],
  (text, bytes, json) => {
    for (const file of [text, bytes, json]) expect(importFault(parseAssessment(file))).toBeUndefined();
  },
);

property('any JSON in the place of any field is never kept invalid', [seeds, fc.jsonValue()], (seed, value) => {
  const file = JSON.parse(serializeAssessment(generateAssessment(seed, { detail: 'practices' })));
  const random = new Random(seed);
  let parent = file;
  for (;;) {
    const key = random.pick(Object.keys(parent));
    const child = parent[key];
    if (typeof child !== 'object' || child === null || Object.keys(child).length === 0 || random.chance(0.3)) {
      parent[key] = value;
      break;
    }
    parent = child;
  }
  expect(importFault(parseAssessment(JSON.stringify(file)))).toBeUndefined();
});

const [validRubric, validInstrument] = [schemaValidator('rubric'), schemaValidator('instrument')];
const mutated = (value: unknown, seed: number): unknown => {
  const text = damage(JSON.stringify(value), new Random(seed));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
const agrees = (parsed: Parsed<unknown>, valid: boolean) => expect(!parsed.ok || valid).toBe(true);

property('a rubric or an instrument that is accepted is valid by the schema too', [seeds, seeds], (seed, change) => {
  const { rubric, instrument } = generateAssessment(seed, { detail: 'practices' });
  expect([validRubric(rubric), validInstrument(instrument)]).toEqual([true, true]);
  const [oneRubric, oneInstrument] = [mutated(rubric, change), mutated(instrument, change)];
  agrees(parseRubric(oneRubric), validRubric(oneRubric));
  agrees(parseInstrument(oneInstrument), validInstrument(oneInstrument));
});

const { jsonOfOurs } = fc.letrec((tie) => ({
  jsonOfOurs: fc.oneof(
    { maxDepth: 5 },
    fc.string(),
    fc.integer(),
    fc.constantFrom(true, false, null),
    fc.array(tie('jsonOfOurs')),
    fc.dictionary(fc.string(), tie('jsonOfOurs')),
  ),
}));

property(
  'reading JSON that is not damaged gives what JSON.parse gives',
  [fc.dictionary(fc.string(), jsonOfOurs)],
  (value) => {
    const text = JSON.stringify(value);
    const plain = JSON.parse(text) as unknown;
    const faults: string[] = [];
    expect(readDamagedJson(text, 1000, (path) => faults.push(path))).toEqual(plain);
    const spaced = JSON.stringify(value, null, '\t');
    expect(readDamagedJson(spaced, 1000, (path) => faults.push(path))).toEqual(plain);
    expect(faults).toEqual([]);
  },
);

property('JSON text says how deep it is', [fc.jsonValue({ maxDepth: 9 })], (value) => {
  const depth = (one: unknown): number =>
    typeof one === 'object' && one !== null ? 1 + Math.max(0, ...Object.values(one).map(depth)) : 0;
  expect(depthOf(JSON.stringify(value), 100)).toBe(depth(value));
  expect(depthOf(JSON.stringify(value), 2)).toBe(Math.min(depth(value), 3));
});

property('text is measured and mended as UTF-8 is written', [fc.string({ unit: 'binary' })], (text) => {
  const broken = [...text].reverse().join('\uDC00').slice(1);
  for (const one of [text, broken]) {
    const bytes = new TextEncoder().encode(one);
    expect(decodeUtf8(bytes)).toEqual({ text: wellFormed(one).replace(/^\uFEFF/, ''), broken: false });
    expect(encodeUtf8(wellFormed(one))).toEqual(bytes);
  }
});

const isInstant = (text: string) => parsed(instant, text).ok;
property(
  'an instant is one that the calendar has',
  [fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(2e14) })],
  (date) => {
    const iso = date.toISOString();
    if (iso.length > 24) return;
    expect([isInstant(iso), isInstant(iso.replace(/\.\d+/, ''))]).toEqual([true, true]);
    for (const no of [
      iso.replace('Z', ''),
      iso.replace('T', ' '),
      `${iso}x`,
      ` ${iso}`,
      iso.replace(/-\d\d-\d\dT/, '-02-30T'),
    ]) {
      expect(isInstant(no)).toBe(false);
    }
  },
);
