import { expect, test } from 'vitest';
import { coreBytes } from './core-bytes.js';
import { elementsBytes } from './elements-bytes.js';
import { holds, table } from './figure.js';

for (const figure of [...(await coreBytes()), ...(await elementsBytes())]) {
  test(`keeps "${figure.name}" within its ceiling`, () => {
    expect(holds(figure), table([figure])).toBe(true);
  });
}
