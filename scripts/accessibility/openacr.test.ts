import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Criterion {
  readonly num: string;
  readonly components: readonly {
    readonly name: string;
    readonly adherence: { readonly level: string; readonly notes?: string };
  }[];
}
interface Report {
  readonly catalog: string;
  readonly chapters: Readonly<Record<string, { disabled?: boolean; notes?: string; criteria?: readonly Criterion[] }>>;
}
interface Catalog {
  readonly chapters: readonly { id: string; criteria: readonly { id: string; components: readonly string[] }[] }[];
  readonly terms: readonly { readonly id: string }[];
}

const root = join(import.meta.dirname, '../..');
const report = parse(readFileSync(join(root, 'docs/accessibility/icma-sdk.openacr.yaml'), 'utf8')) as Report;
const criteria = Object.values(report.chapters).flatMap((chapter) => chapter.criteria ?? []);

test('the report is valid by OpenACR’s own schema', () => {
  const schema = createRequire(import.meta.url)('@openacr/openacr/schema/openacr-0.1.0.json');
  const validate = new Ajv({ allErrors: true }).compile(schema);
  validate(report);
  expect(validate.errors).toBeNull();
});

test('every criterion has a level and a remark, and none is said twice', () => {
  const numbers = criteria.map(({ num }) => num);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const { num, components } of criteria) {
    expect(components.length, num).toBeGreaterThan(0);
    for (const { adherence } of components) expect(adherence.notes, num).toMatch(/\w{4}/);
  }
});

test('a remark is whole: in braces, YAML ends a text at its first comma and takes the rest for keys', () => {
  for (const { num, components } of criteria)
    for (const { adherence } of components) expect(Object.keys(adherence), num).toEqual(['level', 'notes']);
});

test('a chapter that is left out says why', () => {
  for (const [id, { disabled, notes, criteria: listed }] of Object.entries(report.chapters))
    if (disabled) expect([id, listed, notes]).toEqual([id, undefined, expect.stringMatching(/\w{4}/)]);
});

// Catalogs of VPAT 2.5 are not in OpenACR's package; they stand beside this repository where it is developed.
const path = join(root, '../shared/schemas/openacr', `${report.catalog}.yaml`);
describe.skipIf(!existsSync(path))(`by the catalog ../shared/schemas/openacr/${report.catalog}.yaml`, () => {
  const catalog = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Catalog) : { chapters: [], terms: [] };

  test('every chapter is there, whole or left out, and no criterion is missing, invented or in another chapter', () => {
    expect(Object.keys(report.chapters)).toEqual(catalog.chapters.map(({ id }) => id));
    for (const { id, criteria: known } of catalog.chapters) {
      const { disabled, criteria: listed = [] } = report.chapters[id]!;
      expect(
        listed.map(({ num }) => num),
        id,
      ).toEqual(disabled ? [] : known.map((criterion) => criterion.id));
    }
  });

  test('levels and components are the catalog’s, and "not evaluated" is said of level AAA only', () => {
    const levels = catalog.terms.map((term) => term.id);
    for (const { id, criteria: known } of catalog.chapters) {
      for (const { num, components } of report.chapters[id]!.criteria ?? []) {
        const allowed = known.find((criterion) => criterion.id === num)!.components;
        for (const { name, adherence } of components) {
          expect(allowed, num).toContain(name);
          expect(levels, num).toContain(adherence.level);
          if (id !== 'success_criteria_level_aaa') expect(adherence.level, num).not.toBe('not-evaluated');
        }
      }
    }
  });
});
