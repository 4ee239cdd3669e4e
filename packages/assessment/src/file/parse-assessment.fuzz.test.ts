import { expect, test } from 'vitest';
import { tryDamagedFiles } from '../fixtures/damaged-files.js';

test('20,000 damaged imports: none throws, none is kept invalid, none takes 20 times as long as the intact file', () => {
  const { counts, fault } = tryDamagedFiles(20_000, 40);
  expect(fault).toBeUndefined();
  // Damage that leaves something must leave something: these figures fall when salvage gets worse.
  expect(counts.opened).toBeGreaterThan(1000);
  expect(counts.salvaged).toBeGreaterThan(7000);
  expect(counts.csvRead).toBeGreaterThan(2000);
});
