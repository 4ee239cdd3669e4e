import { expect, test } from 'vitest';
import { csvTrip, firstFault } from '../fixtures/round-trips.js';

test('10,000 generated assessments come back from CSV with every response and note; no cell is a live formula', () => {
  expect(firstFault(10_000, csvTrip)).toBeUndefined();
});
