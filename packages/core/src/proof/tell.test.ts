import { expect, test } from 'vitest';
import { tellFinding } from './tell.js';

test('a finding is told with rule, file, offset and both texts around their first difference', () => {
  const expected = `${'a'.repeat(60)} public servant`;
  const lines = tellFinding('F3', {
    file: 'source/x.txt',
    at: 526,
    message: 'It differs.',
    expected,
    found: `${expected}s`,
  });
  expect(lines).toEqual([
    'F3 source/x.txt, byte 526: It differs.',
    '   they differ from character 76 on',
    `   expected: …"${'a'.repeat(15)} public servant"`,
    `   found:    …"${'a'.repeat(15)} public servants"`,
  ]);
});

test('a finding without texts is one line', () => {
  expect(tellFinding('F1', { file: 'source/frozen.json', message: 'No data.' })).toEqual([
    'F1 source/frozen.json: No data.',
  ]);
});
