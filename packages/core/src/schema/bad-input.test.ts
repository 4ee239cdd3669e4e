import { expect, test } from 'vitest';
import type * as z from 'zod';
import { codeOfEthics, editions, icmaPractices, narrative, practice07, tenet03 } from '../index.js';
import { revisions } from '../revisions/index.js';
import * as schemas from './index.js';

/** The lines that tell what does not fit; none if all fits. */
function linesOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return error ? schemas.describeIssues(error, input) : [];
}

test('an unknown key is refused by name, with the keys that exist', () => {
  expect(linesOf(schemas.Tenet, { ...tenet03, titel: 'Integrity' })).toEqual([
    'titel: got "Integrity"; expected no key but type, id, code, title, statement, source',
  ]);
  const inherited = JSON.parse(JSON.stringify(tenet03).replace('{', '{"__proto__":{"title":"x"},'));
  expect(linesOf(schemas.Tenet, inherited)).toHaveLength(1);
});

test('a wrong id is refused with the ids that exist', () => {
  expect(linesOf(schemas.Tenet, { ...tenet03, id: 'tenet-3' })).toEqual([
    'id: got "tenet-3"; expected one of 12 values from "tenet-01" to "tenet-12"',
  ]);
  expect(linesOf(schemas.Revision, { ...revisions[0], items: ['tenet-01', 'practice-7'] })).toEqual([
    'items[1]: got "practice-7"; expected one of 202 values from "code-of-ethics-preamble" to "practice-14-management-l"',
  ]);
});

test('an id that exists but is not the right one is refused too', () => {
  expect(linesOf(schemas.Tenet, { ...tenet03, id: 'tenet-04' })).toEqual([
    'code: got "3"; expected "4", the number of "tenet-04"',
  ]);
  const [first, second, ...rest] = codeOfEthics.tenets;
  expect(linesOf(schemas.CodeOfEthics, { ...codeOfEthics, tenets: [second, first, ...rest] })).toEqual([
    'tenets[0].id: got "tenet-02"; expected "tenet-01": printed order, none twice',
    'tenets[1].id: got "tenet-01"; expected "tenet-02": printed order, none twice',
  ]);
});

test('a letter given twice is refused with the letter that belongs there', () => {
  const [a, b, ...rest] = practice07.leadership;
  const twice = { ...b, id: a?.id, code: a?.code, letter: 'A' };
  expect(linesOf(schemas.Practice, { ...practice07, leadership: [a, twice, ...rest] })).toEqual([
    'leadership[1].letter: got "A"; expected "B": letters run from A, without gap and none twice',
  ]);
});

test('a missing letter is refused where the gap opens', () => {
  const [a, , ...rest] = practice07.leadership;
  expect(linesOf(schemas.Practice, { ...practice07, leadership: [a, ...rest] })[0]).toBe(
    'leadership[1].letter: got "C"; expected "B": letters run from A, without gap and none twice',
  );
});

test('a dimension in the wrong list or practice is refused', () => {
  expect(linesOf(schemas.Practice, { ...practice07, leadership: practice07.management.slice(0, 1) })).toEqual([
    'leadership[0].kind: got "management"; expected "leadership", the list it stands in',
  ]);
  const [dimension] = practice07.leadership;
  expect(linesOf(schemas.Dimension, { ...dimension, practiceId: 'practice-08' })).toEqual([
    'id: got "practice-07-leadership-a"; expected "practice-08-leadership-a", made of practiceId, kind and letter',
    'code: got "7.L.A"; expected "8.L.A", made of practiceId, kind and letter',
  ]);
});

test('empty, blank, padded and over-long text is refused', () => {
  const titled = (title: unknown) => linesOf(schemas.Tenet, { ...tenet03, title });
  expect(titled('')).toEqual(['title: got ""; expected at least 1 character']);
  expect(titled('  ')).toEqual(['title: got "  "; expected text without white space at either end']);
  expect(titled('Integrity ')).toEqual(['title: got "Integrity "; expected text without white space at either end']);
  expect(titled('x'.repeat(61))).toEqual([`title: got "${'x'.repeat(59)}…"; expected at most 60 characters`]);
});

test('what is missing or of another type is named', () => {
  expect(linesOf(schemas.Tenet, { ...tenet03, source: undefined })).toEqual([
    'source: got nothing; expected an object',
  ]);
  expect(linesOf(schemas.Tenet, { ...tenet03, code: 3 })).toEqual(['code: got 3; expected text']);
  expect(linesOf(schemas.Tenet, null)).toEqual(['the whole value: got null; expected an object']);
  expect(linesOf(schemas.Narrative, { ...narrative, normative: true })).toEqual([
    'normative: got true; expected false',
  ]);
  expect(linesOf(schemas.CodeOfEthics, { ...codeOfEthics, tenets: codeOfEthics.tenets.slice(1) })).toContain(
    'tenets: got a list of 11; expected exactly 12 entries',
  );
});

test('parts of another edition, and a practice in two groups, are refused', () => {
  expect(linesOf(schemas.CodeOfEthics, { ...codeOfEthics, edition: '2023-04' })).toContain(
    'tenets[11].source.edition: got "2017-06"; expected "2023-04", as the framework',
  );
  const groups = narrative.groups.map((group) => ({ ...group, practiceIds: ['practice-01'] }));
  expect(linesOf(schemas.Narrative, { ...narrative, groups })[0]).toBe(
    'groups[1].practiceIds[0]: got "practice-01"; expected a practice that is not in "group-principles"',
  );
});

test('a slug that does not come from the title, and an edition under another id, are refused', () => {
  expect(linesOf(schemas.Practice, { ...practice07, slug: 'planning' })).toEqual([
    'slug: got "planning"; expected "strategic-planning", made of the title',
  ]);
  expect(linesOf(schemas.Edition, { ...editions[0], edition: '2017-07' })).toEqual([
    'id: got "code-of-ethics@2017-06"; expected "code-of-ethics@2017-07", made of document and edition',
  ]);
});

test('a corpus that does not fit throws one error with every place and its raw value', () => {
  const input = { formatVersion: 2, editions, codeOfEthics, icmaPractices, notice: '' };
  const error = (() => {
    try {
      return schemas.parseCorpus(input);
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(schemas.CorpusError);
  expect((error as schemas.CorpusError).issues).toEqual([
    { path: 'formatVersion', value: 2, expected: '1' },
    { path: 'notice', value: '', expected: 'at least 1 character' },
    { path: 'wording', value: undefined, expected: 'a list' },
    { path: 'editorial', value: undefined, expected: 'a list' },
  ]);
  expect((error as Error).message).toBe(
    'Not a corpus of this format:\nformatVersion: got 2; expected 1\nnotice: got ""; expected at least 1 character\nwording: got nothing; expected a list\neditorial: got nothing; expected a list',
  );
});

test('a hostile depth is refused like any other wrong value', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(linesOf(schemas.Tenet, { ...tenet03, title: deep })).toEqual(['title: got a list of 1; expected text']);
  expect(linesOf(schemas.Tenet, deep)).toEqual(['the whole value: got a list of 1; expected an object']);
});
