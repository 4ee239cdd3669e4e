import type { Reference } from './reference.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A reference as CSL-JSON, the format of citation processors: version 1.0.2; an item is a `chapter`, a whole document a `book`. */
export interface CslItem {
  readonly id: string;
  readonly type: 'chapter' | 'book';
  readonly title: string;
  /** The document that an item stands in; none for a document. */
  readonly 'container-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  /** Month and year of the edition, such as "June 2017". */
  readonly edition: string;
  readonly issued: { readonly 'date-parts': readonly (readonly [year: number, month: number])[] };
  readonly language: string;
}

export function toText(reference: Reference): string {
  return sentence(reference, (text) => text, reference.edition.title);
}

export function toMarkdown(reference: Reference): string {
  const escaped = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
  return sentence(reference, escaped, `*${escaped(reference.edition.title)}*`);
}

export function toCsl(reference: Reference): CslItem {
  const { key, title, edition, year, month } = reference;
  return {
    id: key,
    type: title === undefined ? 'book' : 'chapter',
    title: title ?? edition.title,
    ...(title !== undefined && { 'container-title': edition.title }),
    author: [{ literal: edition.publisher }],
    publisher: edition.publisher,
    edition: dateOf(reference),
    issued: { 'date-parts': [[Number(year), month]] },
    language: edition.language,
  };
}

export function toBibtex(reference: Reference): string {
  const { key, title, edition, year, month } = reference;
  const fields = [
    // Double braces keep a name whole and capitals as they are.
    `author = {{${toTex(edition.publisher)}}}`,
    `title = {{${toTex(title ?? edition.title)}}}`,
    ...(title === undefined ? [] : [`booktitle = {{${toTex(edition.title)}}}`]),
    `publisher = {{${toTex(edition.publisher)}}}`,
    `edition = {${dateOf(reference)}}`,
    `year = {${year}}`,
    `month = ${MONTHS[month - 1]!.slice(0, 3).toLowerCase()}`,
  ];
  return `@${title === undefined ? 'book' : 'incollection'}{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

function sentence(reference: Reference, escaped: (text: string) => string, book: string): string {
  const { title, edition } = reference;
  const quoted = title?.replaceAll('“', '‘').replaceAll('”', '’');
  const part = quoted === undefined ? '' : `“${escaped(quoted)}.” `;
  return `${escaped(edition.publisher)}. ${part}${book}, ${dateOf(reference)} edition.`;
}

function dateOf({ month, year }: Reference): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** Plain TeX for what is special to it, and its own quotation marks. */
function toTex(text: string): string {
  return text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('“', '``')
    .replaceAll('”', "''")
    .replaceAll('’', "'");
}
