import { expect, test } from 'vitest';
import { generateAssessment } from '../fixtures/generate.js';
import { firstFault, jsonTrip } from '../fixtures/round-trips.js';
import { schemaValidator } from '../fixtures/schema.js';
import { serializeAssessment } from './serialize-assessment.js';

test('10,000 generated assessments come back from JSON as they were, and again as the same bytes', () => {
  expect(firstFault(10_000, jsonTrip)).toBeUndefined();
});

test('the JSON of 1,000 generated assessments is what the published schema says', () => {
  const validate = schemaValidator();
  for (let seed = 0; seed < 10_000; seed += 10)
    expect(validate(JSON.parse(serializeAssessment(generateAssessment(seed)))), `seed ${seed}`).toBe(true);
});
