import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { describeIssues } from './describe-issues.js';
import * as schemas from './index.js';

const src = join(import.meta.dirname, '..');
const modules = globSync(
  ['editions.ts', 'dimensions.ts', '{associations,code-of-ethics,practices,revisions}/**/*.ts'],
  {
    cwd: src,
  },
)
  .filter((file) => !file.endsWith('.test.ts'))
  .sort();

const byType: Record<string, z.ZodType> = {
  tenet: schemas.Tenet,
  practice: schemas.Practice,
  dimension: schemas.Dimension,
  preamble: schemas.Preamble,
  adoption: schemas.Adoption,
  introduction: schemas.Introduction,
  narrative: schemas.Narrative,
  'code-of-ethics': schemas.CodeOfEthics,
  'icma-practices': schemas.IcmaPractices,
  'legacy-area': schemas.LegacyArea,
};
const byExport: Record<string, z.ZodType> = {
  editions: z.array(schemas.Edition),
  revisions: z.array(schemas.Revision),
  editionOrigins: z.array(schemas.EditionOrigin),
  tenetPracticeUnrelated: schemas.AssociationsFile.unwrap().shape.tenetPracticeUnrelated,
};

/** The schema of what a module exports under `name`, told by its name or by the type of its (first) item. */
function schemaOf(name: string, value: unknown): z.ZodType {
  const one = Array.isArray(value) ? value[0] : value;
  const named = byExport[name];
  if (named) return named;
  const schema = 'origin' in one ? schemas.Association : byType[one.type === 'framework' ? one.id : one.type];
  if (!schema) throw new Error(`No schema for ${name}`);
  return Array.isArray(value) ? z.array(schema) : schema;
}

test('there is something to check', () => {
  expect(modules.length).toBeGreaterThan(50);
});

test.each(modules)('every export of %s fits its schema and comes back unchanged', async (file) => {
  const exported: Record<string, unknown> = await import(join(src, file));
  for (const [name, value] of Object.entries(exported)) {
    const result = schemaOf(name, value).safeParse(value);
    expect(result.error ? describeIssues(result.error, value) : [], name).toEqual([]);
    expect(result.data).toEqual(value);
  }
});
