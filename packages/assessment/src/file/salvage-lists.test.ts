import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { a, b, failed, plain, start, text } from '../fixtures/small-file.js';
import { startAssessment } from '../start-assessment.js';
import type { Issue } from '../types/issue.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

const told = (issues: readonly Issue[]) => issues.map(({ path, expected }) => `${path}: ${expected}`);
const after = (before: string, whole = text) => whole.indexOf(before) + before.length + 1;

describe('a damaged file lists', () => {
  test('every fault with its path, once', () => {
    const twice = text.replace('"level":3', '"level":x3').replace('"a note"', 'a note"');
    const result = failed(parseAssessment(twice));
    expect(told(result.issues)).toEqual([
      `/responses/${a}/level: JSON; broken at ${after('"level":', twice)}`,
      `/responses/${a}/note: JSON; broken at ${after('"note":', twice)}`,
    ]);
    expect(result.issueCount).toBe(2);
    expect(result.salvaged?.responses[a]).toEqual({ ...start.responses[a], level: undefined, note: undefined });
  });

  test('what does not fit in what could be read, and so is not salvaged', () => {
    const odd = text.replace('"level":3', '"level":9').replace('"cannotJudge":{}', '"cannotJudge":{},,}');
    const result = failed(parseAssessment(odd));
    expect(told(result.issues)).toContain(`/responses/${a}/level: a whole number from 1 to 5`);
    expect(result.salvaged?.responses[a]?.level).toBeUndefined();
  });

  test('one fault where it was cut, and what is missing behind', () => {
    const cut = text.indexOf('"not here"') + 4;
    expect(told(failed(parseAssessment(text.slice(0, cut))).issues)).toEqual([
      `/responses/${b}/notApplicable/reason: JSON; broken at ${cut - 3}`,
      ...['review', 'snapshots', 'archive', 'history'].map((field) => `/${field}: a list`),
    ]);
  });

  test('a place in a list by its number', () => {
    const torn = text.replace('{"id":"practice-03-management"}', '{"id":practice-03-management"}');
    expect(told(failed(parseAssessment(torn)).issues)[0]).toMatch(/^\/instrument\/items\/1\/id: JSON; broken/);
  });

  test('a comma too many as no JSON', () => {
    const result = failed(parseAssessment(text.replace(/\}$/, ',}')));
    expect(result).toMatchObject({
      reason: 'damaged',
      issueCount: 1,
      issues: [{ path: '', expected: 'JSON' }],
      salvaged: start,
    });
    expect(result.issues[0]!.value).toBe('{"format":"icma-asse');
  });
});

describe('a damaged rubric of the host', () => {
  const rubric = {
    id: 'ours',
    version: '2',
    levels: [1, 2, 3, 4].map((position) => ({ position, label: `L${position}`, description: `you can ${position}` })),
  };
  const full = createInstrument({ detail: 'full' });
  const record = {
    ...startAssessment(full, { id: 'x', at: start.startedAt, rubric }),
    responses: Object.fromEntries(
      full.items.map(({ id }, index) => [id, { level: 1 + (index % 4), target: 4, importance: 2, note: `n${index}` }]),
    ),
    review: [{ itemId: full.items[0]!.id, reason: 'prompt' as const, reviewed: false, previous: [] }],
  };
  const torn = serializeAssessment(record).replace('you can 2"', 'you can 2');

  test('costs nothing where the host gives it, and only if it is the same', () => {
    expect(failed(parseAssessment(torn, { rubric })).salvaged).toEqual(record);
    for (const other of [{ ...rubric, id: 'theirs' }, { ...rubric, version: '1' }, defaultRubric]) {
      expect(failed(parseAssessment(torn, { rubric: other })).salvaged?.rubric).toEqual(defaultRubric);
    }
    expect(failed(parseAssessment(torn, { instrument: full })).salvaged?.rubric).toEqual(defaultRubric);
    const namesake = { ...rubric, levels: defaultRubric.levels };
    const elsewhere = serializeAssessment(record).replace('"n0"', 'n0"');
    expect(failed(parseAssessment(elsewhere, { rubric: namesake })).salvaged?.rubric).toEqual(rubric);
    expect(parseAssessment(serializeAssessment(record), { rubric: defaultRubric })).toMatchObject({
      assessment: record,
    });
  });

  test('else costs levels and targets, as nobody knows what they meant, and nothing else; which is said', () => {
    const { salvaged, issues } = failed(parseAssessment(torn));
    expect(salvaged?.rubric).toEqual(defaultRubric);
    expect(salvaged?.review).toEqual([]);
    expect(Object.keys(salvaged!.responses)).toHaveLength(166);
    expect(salvaged!.responses[full.items[5]!.id]).toEqual({ importance: 2, note: 'n5' });
    expect(told(issues).map((line) => line.replace(/\d+/g, '#'))).toEqual([
      '/rubric/levels/#/description: JSON; broken at #',
      '/rubric: a rubric; no level is kept',
    ]);
    const gone = failed(parseAssessment(JSON.stringify({ ...record, rubric: 'x', responses: { [a]: 5, [b]: null } })));
    expect(gone.salvaged?.responses).toEqual({});
  });

  test('an instrument of the host comes back the same way', () => {
    const custom = { ...full, id: 'mine', items: full.items.slice(0, 3) };
    const [first, , third] = custom.items.map(({ id }) => id);
    const file = serializeAssessment({ ...record, instrument: custom, responses: {}, review: [] });
    const broken = file.replace(`{"id":"${third}"}`, `{"id":"${third}}`);
    expect(failed(parseAssessment(broken, { instrument: custom, rubric })).salvaged?.instrument).toEqual(custom);
    expect(failed(parseAssessment(broken)).salvaged?.instrument.items[0]?.id).toBe(first);
    expect(failed(parseAssessment(broken, null as never)).reason).toBe('damaged');
  });
});

test('a file whose bytes were handed over, or that is a buffer, is read or refused, never thrown at', () => {
  const view = new DataView(new ArrayBuffer(8));
  structuredClone(view.buffer, { transfer: [view.buffer] });
  expect(failed(parseAssessment(view))).toMatchObject({ reason: 'not-ours', issues: [{ expected: 'text or bytes' }] });
  expect(parseAssessment(new TextEncoder().encode(JSON.stringify(plain())).slice().buffer)).toMatchObject({
    assessment: start,
  });
});
