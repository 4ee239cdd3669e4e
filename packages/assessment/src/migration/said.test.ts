import { expect, test } from 'vitest';
import { fixtureChanges as changes } from '../fixtures/editions.js';
import { assessment, at, first, second, third, three } from '../fixtures/on-edition.js';
import { migrateAssessment } from './migrate-assessment.js';
import { reviewItem } from './review-item.js';
import { settleMigrations, undoMigration } from './undo-migration.js';

const item = 'practice-01-leadership-a';
const old = assessment({ [item]: { level: 3 } });

test('an option that does not fit is named, with what came and what would fit', () => {
  const migrate = (options: object) => () => migrateAssessment(old, { at, ...options });
  expect(migrate({ at: 'now' })).toThrow('at "now": expected an instant such as');
  expect(migrate({ instrument: { ...first!, items: [] } })).toThrow(
    'instrument/items "list of 0": expected a list of 1',
  );
  expect(migrate({ rubric: { ...three, levels: [] } })).toThrow('rubric/levels "list of 0": expected a list of 3');
  expect(migrate({ rubric: three })).toThrow('scale "undefined": expected keep, rescale or clear');
  expect(() => undoMigration(old)).toThrow('undo "nothing": expected a migration');
  expect(() => settleMigrations(old, { at: 'now' })).toThrow('at "now": expected');
});

test('an old answer that is not among those there are is named', () => {
  const merged = migrateAssessment(assessment({ 'practice-04-leadership-b': { level: 2 } }, second!), {
    instrument: third!,
    changes,
    at,
  });
  const keep = () => reviewItem(merged, 'practice-04-leadership-a', 'keep', { at, from: item });
  expect(keep).toThrow(`old answer "${item}": expected one of practice-04-leadership-b`);
});

test('what nobody rated moves to another scale without a choice, notes and all', () => {
  const noted = assessment({ [item]: { note: 'x', importance: 2 } });
  const now = migrateAssessment(noted, { rubric: three, at });
  expect(now.responses).toEqual(noted.responses);
  expect([now.review, now.archive]).toEqual([[], []]);
  expect(migrateAssessment(old, { instrument: second!, at }).review).toMatchObject([{ reason: 'unknown-edition' }]);
});
