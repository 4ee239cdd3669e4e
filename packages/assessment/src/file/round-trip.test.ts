import { expect, test } from 'vitest';
import { generateAssessment } from '../fixtures/generate.js';
import { schemaValidator } from '../fixtures/schema.js';
import { parseAssessment } from './parse-assessment.js';
import { serializeAssessment } from './serialize-assessment.js';

test('10,000 generated assessments come back from JSON as they were, and again as the same bytes', () => {
  const validate = schemaValidator();
  for (let seed = 0; seed < 10_000; seed++) {
    const assessment = generateAssessment(seed);
    const text = serializeAssessment(assessment);
    const result = parseAssessment(text);
    if (!result.ok || result.droppedCount > 0) expect.fail(`seed ${seed}: ${JSON.stringify(result).slice(0, 500)}`);
    if (serializeAssessment(result.assessment) !== text) expect.fail(`seed ${seed}: other bytes`);
    if (seed % 10 === 0) {
      expect(result.assessment).toEqual(assessment);
      expect(validate(JSON.parse(text))).toBe(true);
    }
  }
});
