import { expect, test } from 'vitest';
import { assessmentBytes } from './assessment/bytes.js';
import { shareLength } from './assessment/share-length.js';
import { coreBytes } from './core-bytes.js';
import { elementsBytes } from './elements-bytes.js';
import { holds, table } from './figure.js';
import { queryBytes } from './query/bytes.js';
import { relevance } from './query/relevance.js';

// The figures that are the same at every run. Those of time are read from `pnpm bench` alone.
const figures = [
  ...(await coreBytes()),
  ...(await queryBytes()),
  ...relevance(),
  ...(await assessmentBytes()),
  ...shareLength(),
  ...(await elementsBytes()),
];

for (const figure of figures) {
  test(`keeps "${figure.name}" within its bound`, () => {
    expect(holds(figure), table([figure])).toBe(true);
  });
}
