import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');

test('nothing outside the schema folder imports zod or a schema, so only the /schema entry brings them', () => {
  const outside = globSync('**/*.ts', { cwd: src }).filter(
    (file) => !file.endsWith('.test.ts') && !file.startsWith(`schema${sep}`),
  );
  expect(outside.length).toBeGreaterThan(70);
  const reaching = outside.filter((file) =>
    /(?:from |import |import\()'(?:zod\b|[./]+\/schema\/)/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(reaching).toEqual([]);
});
