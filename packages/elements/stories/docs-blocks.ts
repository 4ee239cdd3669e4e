/** Parts of pages of the book that come from the repository's documentation. */
import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type FunctionComponent, type ReactElement } from 'react';
import { parse } from 'yaml';
import { bookPages } from './book-pages.js';
import { docsFiles, pictures, reportTexts } from './docs-files.js';
import { bodyOf, type DocsFile, forBook, sectionOf, titleOf } from './docs-markdown.js';
import { type ConformanceReport, openacrMarkdown } from './openacr.js';

const pages = bookPages([...docsFiles.keys()]);

/** One page of `docs`, whole: `<Page file="content-policy.md" />`. Throws if there is none, so that a build without it fails. */
export function Page({ file }: { file: string }): ReactElement {
  const page = docsFiles.get(file);
  if (!page) throw new Error(`There is no docs/${file}.`);
  return markdown(page);
}

/** All pages of `docs` whose path begins so, one after the other. */
export function Pages({ prefix }: { prefix: string }): ReactElement {
  const files = [...docsFiles.values()].filter(({ file }) => file.startsWith(prefix));
  return createElement(Fragment, null, ...files.map(markdown));
}

/** What to try by hand, element by element, and what was. */
export function ManualScripts(): ReactElement {
  const scripts = [...docsFiles.values()].flatMap((page) => {
    const script = sectionOf(page, 'Manual test script');
    return script === '' ? [] : [markdown({ file: page.file, text: `## ${titleOf(page)}\n\n${script}` })];
  });
  return createElement(Fragment, null, ...scripts);
}

/** What the elements conform to, criterion by criterion, from the reports in `docs/accessibility`. */
export function ConformanceReports(): ReactElement {
  const reports = reportTexts.map((text) => openacrMarkdown(parse(text) as ConformanceReport));
  return createElement(
    Fragment,
    null,
    ...reports.map((text, index) => markdown({ file: `accessibility/${index}`, text })),
  );
}

/** The page of an element, without its heading; nothing if it has none yet. */
export function ElementPage({ tag }: { tag: string }): ReactElement | null {
  const page = docsFiles.get(`elements/${tag.replace(/^icma-/, '')}.md`);
  return page ? markdown({ file: page.file, text: bodyOf(page) }) : null;
}

function markdown(page: DocsFile): ReactElement {
  return createElement(Markdown as FunctionComponent, { key: page.file }, forBook(page, pages, pictures));
}
