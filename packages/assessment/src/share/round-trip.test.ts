import { expect, test } from 'vitest';
import { firstFault, shareTrip } from '../fixtures/round-trips.js';

test('10,000 generated assessments come back with the fields that the token declares', () => {
  expect(firstFault(10_000, shareTrip)).toBeUndefined();
});
