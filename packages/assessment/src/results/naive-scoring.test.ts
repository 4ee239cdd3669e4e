import { expect, test } from 'vitest';
import { firstFault, scoredTwice } from '../fixtures/round-trips.js';

test('a second, naive implementation from the CSV agrees on 10,000 generated assessments', () => {
  expect(firstFault(10_000, scoredTwice)).toBeUndefined();
});
