import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, type Manifest, ownProperties } from '../scripts/manifest.js';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
const pageOf = (tag: string) => join(root, '../../docs/elements', `${tag.replace('icma-', '')}.md`);
const elements = elementsOf(manifest).map(({ element }) => ({ tag: element.tagName, element }));
const reading = ['code-of-ethics', 'crosswalk', 'practice', 'practice-map', 'practices', 'tenet'];

test.each(reading)('icma-%s has a page', (name) => {
  expect(existsSync(pageOf(name))).toBe(true);
});

describe.each(elements.filter(({ tag }) => existsSync(pageOf(tag))))('the page of $tag', ({ tag, element }) => {
  const text = readFileSync(pageOf(tag), 'utf8');
  const code = (name: string) => `\`${name}\``;

  test('names every attribute, every property of its own and every event with its class, or says that it sends none', () => {
    const { attributes = [], events = [] } = element;
    for (const { name } of [...attributes, ...ownProperties(element), ...events]) expect(text).toContain(code(name));
    for (const { type } of events) if (type!.text.startsWith('Icma')) expect(text).toContain(code(type!.text));
    if (events.length === 0) expect(text).toMatch(/sends no events/);
  });

  test('has a script for testing by hand, each line of which says whether it was run, in what and when', () => {
    const lines =
      text
        .split('## Manual test script')[1]
        ?.match(/^\|.*\|$/gm)
        ?.slice(2) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.split('|').at(-2)).toMatch(/not run|20\d\d-\d\d-\d\d/);
  });
});

test.each(elements.filter(({ tag }) => reading.includes(tag.replace('icma-', ''))))(
  'the page of $tag says how to work it by keyboard, and has a row for its slot, each part and each custom property',
  ({ tag, element: { slots = [], cssParts = [], cssProperties = [] } }) => {
    const text = readFileSync(pageOf(tag), 'utf8');
    expect(text).toContain('\n## Keyboard\n');
    const rows = text.split('\n').filter((line) => /^\| (slot|`::part|`--icma)/.test(line));
    expect(rows).toEqual([
      ...slots.map(({ description }) => `| slot | ${description} |`),
      ...cssParts.map(({ name, description }) => `| \`::part(${name})\` | ${description} |`),
      ...cssProperties.map(({ name, description }) => `| \`${name}\` | ${description} |`),
    ]);
  },
);

describe('the package’s page on npm', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');

  test.each(elements)(
    'names $tag with each of its attributes, and nothing that it does not have',
    ({ tag, element }) => {
      const row = text.split('\n').find((line) => line.startsWith(`| [\`${tag}\`]`))!;
      const named = [
        ...row
          .split('|')
          .at(-2)!
          .matchAll(/`([\w-]+)`/g),
      ].map(([, name]) => name);
      expect(named.toSorted()).toEqual((element.attributes ?? []).map(({ name }) => name).toSorted());
    },
  );

  test('links to nothing that the archive does not have', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(9);
    for (const link of links) {
      const inRepository = /^https:\/\/github\.com\/icma-sdk\/icma-sdk\/blob\/main\/(.+)$/.exec(link)?.[1];
      expect(inRepository, link).toBeDefined();
      expect(existsSync(join(root, '../..', inRepository!)), link).toBe(true);
    }
  });
});

describe('the page on theming', () => {
  const text = readFileSync(join(root, '../../docs/theming.md'), 'utf8');
  const rows = text
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? [line.split('|').map((cell) => cell.trim())] : []));
  const names = (cell: string) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
  const readers = new Map<string, Set<string>>();
  const defaults = new Map<string, string>();
  for (const { tag, element } of elements)
    for (const { name, default: value } of element.cssProperties ?? []) {
      readers.set(name, (readers.get(name) ?? new Set()).add(tag));
      defaults.set(name, value!);
    }
  const tags = elements.map(({ tag }) => tag);

  test('has a row for every custom property, with its defaults and the tags that read it', () => {
    const listed = new Map<string, { value: string; readers: string[] }>();
    let before: string[] = [];
    for (const [, property = '', light = '', dark = '', , readBy = ''] of rows.filter(([, cell]) =>
      cell!.startsWith('`--icma-'),
    )) {
      if (/^all/.test(readBy)) before = tags.filter((tag) => !names(readBy).includes(tag));
      else if (readBy !== 'the same') before = names(readBy);
      listed.set(names(property)[0]!, {
        value: [light, dark].filter(Boolean).join(' | ').replaceAll('`', ''),
        readers: before.toSorted(),
      });
    }
    const expected = [...readers].map(
      ([name, by]) => [name, { value: defaults.get(name), readers: [...by].sort() }] as const,
    );
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
  });

  test('has a row for every tag, with all of its parts', () => {
    const listed = rows
      .filter(([, cell, , end]) => /^`icma-[\w-]+`$/.test(cell!) && end === '')
      .map(([, tag, parts]) => [names(tag!)[0], names(parts!)]);
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(elements.map(({ tag, element }) => [tag, (element.cssParts ?? []).map(({ name }) => name)])),
    );
  });
});
