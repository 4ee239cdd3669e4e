import { describe, expect, test } from 'vitest';
import { createInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { ArgumentError, SizeError } from '../errors.js';
import { serializeAssessment } from '../file/serialize-assessment.js';
import { fixtureChanges, fixtureEditions, fixtureInstrument } from '../fixtures/editions.js';
import { generateAssessment } from '../fixtures/generate.js';
import { startAssessment } from '../start-assessment.js';
import type { Instrument } from '../types/instrument.js';
import type { Responses } from '../types/response.js';
import { compareSnapshots } from './compare-snapshots.js';
import { dropSnapshot, takeSnapshot } from './take-snapshot.js';

const at = '2026-11-22T15:04:05Z';
const later = '2027-05-01T00:00:00Z';
const kinds = createInstrument({ detail: 'kinds', practices: ['practice-03', 'practice-07'] });
const [a, b, c, d] = kinds.items.map(({ id }) => id) as [string, string, string, string];
const answers = (responses: Responses, instrument: Instrument = kinds, rubric = defaultRubric) => ({
  instrument,
  rubric,
  responses,
});

describe('taking', () => {
  const start = {
    ...startAssessment(kinds, { id: 'one', at }),
    responses: {
      [b]: { level: 3, target: 4, importance: 2, confidence: 1, note: 'private', evidence: 'a link' },
      [a]: { notApplicable: { reason: 'private' } },
      [c]: { note: 'private' },
      [d]: { cannotJudge: { reason: 'private' }, target: 2 },
    },
  };

  test('keeps the ratings under a name, in order, and nothing that the person wrote', () => {
    const taken = takeSnapshot(start, { name: 'Spring', at: later });
    expect(taken.snapshots).toEqual([
      {
        name: 'Spring',
        at: later,
        instrument: kinds,
        rubric: defaultRubric,
        responses: {
          [a]: { notApplicable: {} },
          [b]: { level: 3, target: 4, importance: 2, confidence: 1 },
          [d]: { cannotJudge: {}, target: 2 },
        },
      },
    ]);
    expect(Object.keys(taken.snapshots[0]!.responses)).toEqual([a, b, d]);
    expect(taken.changedAt).toBe(later);
    expect(JSON.stringify(taken.snapshots)).not.toContain('private');
    expect(start.snapshots).toEqual([]);
  });

  test('adds at the end, and one can be dropped again', () => {
    const two = takeSnapshot(takeSnapshot(start, { name: 'x', at }), { name: 'y', at });
    expect(two.snapshots.map(({ name }) => name)).toEqual(['x', 'y']);
    expect(dropSnapshot(two, 0, { at: later })).toMatchObject({ snapshots: [{ name: 'y' }], changedAt: later });
    expect(dropSnapshot(two, 2, { at })).toBe(two);
    expect(() => dropSnapshot(two, 0, { at: '' })).toThrow(ArgumentError);
  });

  test('refuses a name or an instant that does not fit, and what could not be read again', () => {
    expect(() => takeSnapshot(start, { name: '', at })).toThrow(ArgumentError);
    expect(() => takeSnapshot(start, { name: 'x', at: '2026-13-01T00:00:00Z' })).toThrow(ArgumentError);
    let many = generateAssessment(1, { detail: 'full' });
    expect(() => {
      for (let count = 0; count < 2000; count++) many = takeSnapshot(many, { name: 'again', at });
    }).toThrow(SizeError);
    expect(many.snapshots.length).toBeGreaterThan(40);
    expect(() => serializeAssessment(many)).not.toThrow();
  });
});

describe('comparing', () => {
  test('says per item what went up, down, stayed, is new, or cannot be compared', () => {
    const before = answers({ [a]: { level: 2 }, [b]: { level: 4 }, [c]: { level: 3 } });
    const after = answers({ [a]: { level: 3 }, [b]: { level: 1 }, [c]: { level: 3 }, [d]: { level: 2 } });
    expect(compareSnapshots(before, after)).toEqual({
      sameEdition: true,
      sameRubric: true,
      counts: { up: 1, down: 1, same: 1, new: 1, 'not-comparable': 0 },
      items: [
        { itemId: a, change: 'up', reason: null, before: 2, after: 3 },
        { itemId: b, change: 'down', reason: null, before: 4, after: 1 },
        { itemId: c, change: 'same', reason: null, before: 3, after: 3 },
        { itemId: d, change: 'new', reason: null, before: null, after: 2 },
      ],
    });
    expect(compareSnapshots(after, before).items[3]).toEqual({
      itemId: d,
      change: 'not-comparable',
      reason: 'no-level',
      before: 2,
      after: null,
    });
    const none = answers({ [a]: { notApplicable: {} } });
    expect(compareSnapshots(none, none).counts).toEqual({ up: 0, down: 0, same: 0, new: 0, 'not-comparable': 4 });
  });

  test('never compares positions on another scale', () => {
    const rubric = { ...defaultRubric, levels: defaultRubric.levels.slice(0, 4) };
    const result = compareSnapshots(answers({ [a]: { level: 2 } }), answers({ [a]: { level: 3 } }, kinds, rubric));
    expect(result.sameRubric).toBe(false);
    expect(result.items[0]).toMatchObject({ change: 'not-comparable', reason: 'rubric', before: 2, after: 3 });
    const copy = { ...defaultRubric, id: 'copy' };
    expect(compareSnapshots(answers({}), answers({}, kinds, copy)).sameRubric).toBe(true);
  });

  test('never compares answers to another question', () => {
    const asked: Instrument = { ...kinds, items: [{ id: a, prompt: 'And you?' }] };
    const result = compareSnapshots(answers({ [a]: { level: 2 } }, asked), answers({ [a]: { level: 3 } }));
    expect(result.items[0]).toMatchObject({ change: 'not-comparable', reason: 'prompt' });
    expect(result.items[1]).toMatchObject({ change: 'not-comparable', reason: 'no-level' });
  });

  test('lists what only one of the two asked', () => {
    const some: Instrument = { ...kinds, items: kinds.items.slice(0, 1) };
    const result = compareSnapshots(answers({ [b]: { level: 2 } }), answers({ [a]: { level: 3 } }, some));
    expect(result.items).toEqual([
      { itemId: a, change: 'new', reason: null, before: null, after: 3 },
      { itemId: b, change: 'not-comparable', reason: 'not-asked', before: 2, after: null },
      { itemId: c, change: 'not-comparable', reason: 'not-asked', before: null, after: null },
      { itemId: d, change: 'not-comparable', reason: 'not-asked', before: null, after: null },
    ]);
    const back = compareSnapshots(answers({ [a]: { level: 3 } }, some), answers({ [b]: { level: 2 } }));
    expect(back.items.slice(0, 2)).toEqual([
      { itemId: a, change: 'not-comparable', reason: 'no-level', before: 3, after: null },
      { itemId: b, change: 'new', reason: null, before: null, after: 2 },
    ]);
  });

  test('never mixes editions silently: without the changes nothing is compared, with them what is the same', () => {
    const [first, second, third] = fixtureEditions.map((edition) => fixtureInstrument(edition, 'full'));
    const everything = (instrument: Instrument) =>
      answers(Object.fromEntries(instrument.items.map(({ id }) => [id, { level: 3 }])), instrument);
    const silent = compareSnapshots(everything(first!), everything(second!));
    expect(silent.sameEdition).toBe(false);
    expect(silent.counts).toMatchObject({ same: 0, up: 0, down: 0, new: 0 });
    expect(new Set(silent.items.map(({ reason }) => reason))).toEqual(new Set(['edition', 'not-asked']));
    const told = compareSnapshots(everything(first!), everything(second!), { changes: fixtureChanges });
    const reasonOf = (id: string) => told.items.find(({ itemId }) => itemId === id);
    expect(reasonOf('practice-01-leadership-a')).toMatchObject({ change: 'same' }); // repaired
    expect(reasonOf('practice-01-management-b')).toMatchObject({ reason: 'edition' }); // reworded
    expect(reasonOf('practice-02-leadership-c')).toMatchObject({ reason: 'edition', before: 3 }); // split
    expect(reasonOf('practice-03-management-b')).toMatchObject({ reason: 'not-asked' }); // retired
    expect(told.counts).toMatchObject({ same: 13, new: 0 });
    const far = compareSnapshots(everything(first!), everything(third!), { changes: fixtureChanges });
    const moved = far.items.find(({ itemId }) => itemId === 'practice-05-leadership-a');
    expect(moved).toMatchObject({ change: 'same', before: 3 });
    const merged = far.items.find(({ itemId }) => itemId === 'practice-04-leadership-a');
    expect(merged).toMatchObject({ change: 'not-comparable', reason: 'edition', before: null });
  });
});
