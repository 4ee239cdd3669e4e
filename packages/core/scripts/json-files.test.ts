import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as schemas from '../src/schema/index.js';
import { jsonFiles } from './json-files.js';

const files = jsonFiles();
const schema = JSON.parse(files['schema.json']!);
// Not zod: a second reader of the schema. Off: two checks of style that want a tuple to have a fixed length and required
// keys to be listed as properties, where ours gives letters to places and names keys by a pattern.
const ajv = new Ajv2020({ strict: true, strictTuples: false, strictRequired: false, allErrors: true });
const fitsCorpus = ajv.compile(schema);

/** Each object, list and leaf below `value`, with the way to it. */
function* nodes(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* nodes(child, [...path, Array.isArray(value) ? +key : key]);
}

const corpus = JSON.parse(files['data.json']!);
const all = [...nodes(corpus)];

/** A copy of the corpus in which what stands at `path` is what `change` makes of it. */
function changed(path: readonly (string | number)[], change: (was: unknown) => unknown): unknown {
  const step = (value: unknown, depth: number): unknown => {
    if (depth === path.length) return change(value);
    const key = path[depth]!;
    const child = step((value as Record<string | number, unknown>)[key], depth + 1);
    return Array.isArray(value) ? value.with(+key, child) : { ...(value as object), [key]: child };
  };
  return step(corpus, 0);
}

const dotted = (path: readonly (string | number)[]) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

test('what the build emitted is what would be emitted now, byte for byte', () => {
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(join(import.meta.dirname, '..', 'dist', name), 'utf8'), `dist/${name}`).toBe(text);
  }
  expect(jsonFiles()).toEqual(files);
});

test('every file fits the JSON Schema by ajv, and its zod schema', () => {
  const parts = {
    'data.json': schemas.Corpus,
    'associations.json': schemas.AssociationsFile,
    'revisions.json': schemas.RevisionsFile,
  };
  for (const [name, part] of Object.entries(parts)) {
    const content = JSON.parse(files[name]!);
    const definition = Object.entries(schemas).find(([, one]) => one === part)?.[0];
    const fits = ajv.compile({ $ref: `${schema.$id}#/$defs/${definition}` });
    fits(content);
    expect(fits.errors, name).toBeNull();
    expect(part.parse(content)).toEqual(content);
  }
});

test('every definition of the JSON Schema says what it is', () => {
  for (const [name, definition] of Object.entries<Record<string, unknown>>(schema.$defs)) {
    expect(definition.description, name).toBeTypeOf('string');
    expect(JSON.stringify(definition), name).not.toContain('readOnly');
  }
});

test('an unknown key is refused in every object, by both', () => {
  for (const { path, value } of all) {
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    const input = changed(path, (was) => ({ ...(was as object), extra: 1 }));
    expect(fitsCorpus(input), dotted(path)).toBe(false);
    expect(schemas.Corpus.safeParse(input).success, dotted(path)).toBe(false);
  }
});

test('empty text is refused in every field, by both, and named by its path', () => {
  for (const { path, value } of all) {
    if (typeof value !== 'string') continue;
    const input = changed(path, () => '');
    expect(fitsCorpus(input), dotted(path)).toBe(false);
    const { error } = schemas.Corpus.safeParse(input);
    expect(schemas.listIssues(error!, input)[0], dotted(path)).toMatchObject({ path: dotted(path), value: '' });
  }
});

test('an id that does not exist is refused wherever an id stands, by both', () => {
  for (const { path, value } of all) {
    if (!(path.at(-1) === 'id' || path.at(-1) === 'practiceId' || path.at(-2) === 'practiceIds')) continue;
    const input = changed(path, () => `${value}x`);
    expect(fitsCorpus(input), dotted(path)).toBe(false);
    const { error } = schemas.Corpus.safeParse(input);
    expect(schemas.listIssues(error!, input)[0], dotted(path)).toMatchObject({ path: dotted(path) });
  }
});

test('a missing field is refused wherever one stands, by both', () => {
  for (const { path, value } of all) {
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    for (const key of Object.keys(value as object)) {
      const input = changed(path, (was) =>
        Object.fromEntries(Object.entries(was as object).filter(([k]) => k !== key)),
      );
      expect(fitsCorpus(input), `${dotted(path)}.${key}`).toBe(false);
      expect(schemas.Corpus.safeParse(input).success, `${dotted(path)}.${key}`).toBe(false);
    }
  }
});

test('a letter given twice, or left out, is refused in every list by both', () => {
  for (const { path, value } of all) {
    const kind = path.at(-1);
    if ((kind !== 'leadership' && kind !== 'management') || !Array.isArray(value)) continue;
    for (const list of [[value[0], { ...value[1], letter: 'A' }, ...value.slice(2)], value.slice(1)]) {
      const input = changed(path, () => list);
      expect(fitsCorpus(input), dotted(path)).toBe(false);
      expect(schemas.Corpus.safeParse(input).success, dotted(path)).toBe(false);
    }
  }
});

test('two entries that changed places are refused in every list in printed order, by both', () => {
  const lists = all.filter(({ path }) => ['tenets', 'introduction', 'practices', 'groups'].includes(`${path.at(-1)}`));
  expect(lists).toHaveLength(4);
  for (const { path } of lists) {
    const input = changed(path, (was) => [...(was as unknown[])].reverse());
    expect(fitsCorpus(input), dotted(path)).toBe(false);
    expect(schemas.Corpus.safeParse(input).success, dotted(path)).toBe(false);
  }
});

test('what JSON Schema cannot say, zod refuses: a code or slug that does not follow from another field', () => {
  const cases: [(string | number)[], string][] = [
    [['codeOfEthics', 'tenets', 2, 'code'], '4'],
    [['icmaPractices', 'practices', 6, 'slug'], 'planning'],
    [['icmaPractices', 'practices', 6, 'leadership', 0, 'code'], '8.L.A'],
    [['icmaPractices', 'practices', 6, 'leadership', 0, 'id'], 'practice-08-leadership-a'],
    [['icmaPractices', 'practices', 6, 'source', 'edition'], '2018-01'],
    [['editions', 0, 'id'], 'code-of-ethics@2018-01'],
    [['icmaPractices', 'narrative', 'groups', 1, 'practiceIds', 0], 'practice-01'],
  ];
  for (const [path, value] of cases) {
    const input = changed(path, () => value);
    expect(fitsCorpus(input), dotted(path)).toBe(true);
    const { error } = schemas.Corpus.safeParse(input);
    expect(schemas.listIssues(error!, input)[0], dotted(path)).toMatchObject({ path: dotted(path), value });
  }
});

test('every text in data.json is said to be ICMA’s wording, or ours, or is a key of the format', () => {
  const keys = /(?:^|\.)(?:type|id|code|letter|kind|practiceId|practiceIds\[\]|document|edition|publisher|language)$/;
  const found = new Map<string, string>();
  for (const { path, value } of all) {
    if (typeof value !== 'string' || path[0] === 'wording' || path[0] === 'editorial') continue;
    const pattern = dotted(path).replace(/\[\d+\]/g, '[]');
    const whose = [
      ...(corpus.wording.includes(pattern) ? ['wording'] : []),
      ...(corpus.editorial.includes(pattern) ? ['editorial'] : []),
      ...(keys.test(pattern) ? ['key'] : []),
    ];
    found.set(pattern, whose.join(' and '));
  }
  expect([...found].filter(([, whose]) => !['wording', 'editorial', 'key'].includes(whose))).toEqual([]);
  const listed = [...corpus.wording, ...corpus.editorial];
  expect(listed.filter((pattern) => !found.has(pattern))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
