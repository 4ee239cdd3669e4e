/** A page of this repository's documentation, as text. */
export interface DocsFile {
  /** Path from the folder `docs`, such as `elements/practice-map.md`. */
  readonly file: string;
  readonly text: string;
}

/** Where a file can be read that is no page of the book. */
const repository = 'https://github.com/icma-sdk/icma-sdk/blob/main/';

/**
 * The Markdown of a page with its links as the book needs them: to another page of the book, to a built picture, or to the
 * repository. `pages` is path → id of an entry of the book, `pictures` path → address, both from the folder `docs`.
 */
export function forBook(
  { file, text }: DocsFile,
  pages: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string>,
): string {
  return text.replace(/\]\(([^()\s]+)\)/g, (whole, target: string) => {
    if (/^(?:[a-z]+:|#)/.test(target)) return whole;
    const [path = '', anchor] = target.split('#');
    const wanted = resolve(file, path);
    const page = pages.get(wanted);
    const hash = anchor ? `#${anchor}` : '';
    if (page) return `](?path=/docs/${page}${hash})`;
    return `](${pictures.get(wanted) ?? `${repository}${fromRoot(wanted)}${hash}`})`;
  });
}

/** The part of a page under one heading of the second level, without the heading; empty if there is none. */
export function sectionOf({ text }: DocsFile, heading: string): string {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return section.split('\n## ')[0]!.trim();
}

/** The page's first heading, without its mark. */
export function titleOf({ text }: DocsFile): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

/** The page without its first heading. */
export function bodyOf({ text }: DocsFile): string {
  return text.replace(/^# .+\n/, '');
}

function resolve(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `../packages/core/README.md`, seen from `docs`, is `packages/core/README.md` in the repository. */
function fromRoot(path: string): string {
  return path.startsWith('../') ? path.slice(3) : `docs/${path}`;
}
