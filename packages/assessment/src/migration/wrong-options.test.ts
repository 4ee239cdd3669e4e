import { expect, test } from 'vitest';
import { ArgumentError, MigrationError, SizeError } from '../errors.js';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { assessment, at, first, second, three } from '../fixtures/on-edition.js';
import { compareSnapshots } from '../snapshots/compare-snapshots.js';
import type { EditionChange } from '../types/migration.js';
import { migrateAssessment } from './migrate-assessment.js';
import { settleMigrations, undoMigration } from './undo-migration.js';

const item = 'practice-01-leadership-a';
const old = assessment({ [item]: { level: 3 } });

test('a choice of scale that is none is refused, even where it is not needed', () => {
  const scale = 'bogus' as 'keep';
  expect(() => migrateAssessment(old, { rubric: three, scale, at })).toThrow(ArgumentError);
  expect(() => migrateAssessment(old, { scale, at })).toThrow('scale "bogus": expected one of keep, rescale, clear');
});

test.each([
  ['text', 'x', 'changes "x"'],
  [
    'a step without items',
    [{ from: first!.edition, to: second!.edition }],
    'changes/0/items "undefined": expected a list',
  ],
  ['an edition that is none', [{ from: '2017', to: second!.edition, items: [] }], 'changes/0/from "2017"'],
  [
    'a change we do not know',
    [{ from: first!.edition, to: second!.edition, items: [{ change: 'moved', from: [], to: [] }] }],
    'changes/0/items/0/change "moved"',
  ],
  [
    'an item that is none',
    [{ from: first!.edition, to: second!.edition, items: [{ change: 'added', from: [], to: ['tenet-01'] }] }],
    'changes/0/items/0/to/0 "tenet-01"',
  ],
])('changes that are not such are refused: %s', (_, given, message) => {
  const wrong = given as unknown as EditionChange[];
  expect(() => migrateAssessment(old, { instrument: second!, changes: wrong, at })).toThrow(ArgumentError);
  expect(() => migrateAssessment(old, { instrument: second!, changes: wrong, at })).toThrow(message);
  expect(() => compareSnapshots(old, old, { changes: wrong })).toThrow(message);
});

test('an id that is used again for something else is asked again', () => {
  const reused: EditionChange[] = [
    { from: first!.edition, to: second!.edition, items: [{ change: 'added', from: [], to: [item] }] },
  ];
  const now = migrateAssessment(old, { instrument: second!, changes: reused, at });
  expect(now.responses).toEqual({});
  expect(now.review).toMatchObject([{ itemId: item, reason: 'reworded', previous: [{ response: { level: 3 } }] }]);
});

test('a record too large for its own past can go on without it', () => {
  const large = { ...old, responses: { [item]: { level: 3, note: 'é'.repeat(400_000) } } };
  expect(() => migrateAssessment(large, { instrument: second!, changes, at })).toThrow(SizeError);
  const now = migrateAssessment(large, { instrument: second!, changes, at, history: false });
  expect(now.responses).toEqual(large.responses);
  expect(now.history).toEqual([]);
  const twice = migrateAssessment(migrateAssessment(old, { instrument: second!, changes, at }), { at, history: false });
  expect(() => undoMigration(twice)).toThrow(MigrationError);
  expect(migrateAssessment(old, { instrument: second!, changes, at, history: true }).history).toHaveLength(1);
  expect(settleMigrations(now, { at }).responses).toEqual(large.responses);
});
