import { codeOfEthics } from '@icma-sdk/core';
import { expect, expectTypeOf, test } from 'vitest';
import { items } from '../internal/items.js';
import { cite } from './cite.js';
import { type CslItem, toBibtex, toMarkdown } from './styles.js';

test.each([
  ['code-of-ethics-preamble', '“Preamble.” ICMA Code of Ethics, June 2017 edition.'],
  ['tenet-12', '“Tenet 12.” ICMA Code of Ethics, June 2017 edition.'],
  ['code-of-ethics-adoption', '“Adoption note.” ICMA Code of Ethics, June 2017 edition.'],
  [
    'group-lead',
    '“Reorganization: ‘Lead through...’.” ICMA Practices for Effective Local Government Leadership, November 2017 edition.',
  ],
  [
    'practice-07',
    '“Practice 7: Strategic Planning.” ICMA Practices for Effective Local Government Leadership, November 2017 edition.',
  ],
  [
    'practice-14-management-l',
    '“Practice 14: Communication and Information Sharing, management dimension L.” ICMA Practices for Effective Local Government Leadership, November 2017 edition.',
  ],
] as const)('cites %s in a line of text', (id, line) => {
  expect(cite(id)).toBe(`International City/County Management Association. ${line}`);
  expect(cite(id, 'text')).toBe(cite(id));
});

test('every item has its own citation, with publisher, document and edition, in every style', () => {
  for (const style of ['text', 'markdown', 'csl-json', 'bibtex'] as const) {
    const cited = items.map(({ id }) => JSON.stringify(cite(id, style)));
    expect(new Set(cited).size).toBe(items.length);
    for (const part of [/International City\/County Management Association/, /ICMA (Code|Practices)/, /2017/]) {
      for (const one of cited) expect(one).toMatch(part);
    }
  }
});

test('never cites a title that is ours', () => {
  for (const { id, title } of codeOfEthics.tenets) {
    for (const style of ['text', 'markdown', 'csl-json', 'bibtex'] as const) {
      expect(JSON.stringify(cite(id, style))).not.toContain(title);
    }
  }
});

test('CSL-JSON has what a citation processor needs', () => {
  expect(cite('practice-07', 'csl-json')).toEqual({
    id: 'practice-07-2017-11',
    type: 'chapter',
    title: 'Practice 7: Strategic Planning',
    'container-title': 'ICMA Practices for Effective Local Government Leadership',
    author: [{ literal: 'International City/County Management Association' }],
    publisher: 'International City/County Management Association',
    edition: 'November 2017',
    issued: { 'date-parts': [[2017, 11]] },
    language: 'en-US',
  });
});

test('BibTeX is one entry, names and titles kept whole', () => {
  expect(cite('tenet-03', 'bibtex')).toBe(`@incollection{tenet-03-2017-06,
  author = {{International City/County Management Association}},
  title = {{Tenet 3}},
  booktitle = {{ICMA Code of Ethics}},
  publisher = {{International City/County Management Association}},
  edition = {June 2017},
  year = {2017},
  month = jun,
}`);
});

test.each(['code-of-ethics', 'code-of-ethics@2017-06'] as const)('cites a document as a whole: %s', (ref) => {
  const author = 'International City/County Management Association';
  expect(cite(ref)).toBe(`${author}. ICMA Code of Ethics, June 2017 edition.`);
  expect(cite(ref, 'markdown')).toBe(`${author}. *ICMA Code of Ethics*, June 2017 edition.`);
  expect(cite(ref, 'csl-json')).toEqual({
    id: 'code-of-ethics-2017-06',
    type: 'book',
    title: 'ICMA Code of Ethics',
    author: [{ literal: author }],
    publisher: author,
    edition: 'June 2017',
    issued: { 'date-parts': [[2017, 6]] },
    language: 'en-US',
  });
  expect(cite(ref, 'bibtex')).toBe(`@book{code-of-ethics-2017-06,
  author = {{${author}}},
  title = {{ICMA Code of Ethics}},
  publisher = {{${author}}},
  edition = {June 2017},
  year = {2017},
  month = jun,
}`);
});

test('what is special to Markdown and TeX is escaped', () => {
  const edition = { title: 'A & B_C', publisher: '100 % {sure}' } as never;
  const reference = { key: 'k', title: 'The “city’s” *best* [#1] $', edition, year: '2017', month: 12 };
  expect(toMarkdown(reference)).toBe(
    '100 % {sure}. “The ‘city’s’ \\*best\\* \\[#1\\] $.” *A & B\\_C*, December 2017 edition.',
  );
  expect(toBibtex(reference)).toContain("title = {{The ``city's'' *best* [\\#1] \\$}}");
  expect(toBibtex(reference)).toContain('author = {{100 \\% \\{sure\\}}}');
  expect(toBibtex(reference)).toContain('booktitle = {{A \\& B\\_C}}');
});

test('an unknown id has no citation, and an unknown style is an error', () => {
  for (const id of ['', 'tenet-13', '__proto__', 'code-of-conduct', 'code-of-ethics@2031-01'])
    expect(cite(id)).toBeUndefined();
  // @ts-expect-error there is no such style
  expect(() => cite('tenet-03', 'apa')).toThrow(
    'Option "style" cannot be "apa"; it can be text, markdown, csl-json or bibtex.',
  );
  // @ts-expect-error nor is an inherited name one
  expect(() => cite('tenet-03', 'constructor')).toThrow(expect.objectContaining({ name: 'OptionError' }));
});

test('each style has its type', () => {
  expectTypeOf(cite('tenet-03')).toEqualTypeOf<string>();
  expectTypeOf(cite('icma-practices')).toEqualTypeOf<string>();
  expectTypeOf(cite('icma-practices@2017-11')).toEqualTypeOf<string>();
  expectTypeOf(cite('icma-practices@2031-01')).toEqualTypeOf<string | undefined>();
  expectTypeOf(cite('tenet-03', 'csl-json')).toEqualTypeOf<CslItem>();
  expectTypeOf(cite('tenet-03' as string, 'bibtex')).toEqualTypeOf<string | undefined>();
});
