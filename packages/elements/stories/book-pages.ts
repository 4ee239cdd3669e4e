/** Pages of the book that show a page of `docs`: its path → id of the entry. What is not here is read in the repository. */
const own: Readonly<Record<string, string>> = {
  'accessibility.md': 'accessibility--docs',
  'adding-a-language.md': 'adding-a-language--docs',
  'choosing-an-element.md': 'choosing-an-element--docs',
  'content-policy.md': 'content-policy--docs',
  'data-and-provenance.md': 'data-and-provenance--docs',
  'embedding.md': 'embedding--docs',
  'theming.md': 'theming--docs',
  'versioning.md': 'versions--docs',
};

/** Path from `docs` → id of the entry of the book that shows it, for the files that there are. */
export function bookPages(files: readonly string[]): Map<string, string> {
  return new Map(
    files.flatMap((file) => {
      const id = own[file] ?? idOf(file);
      return id ? [[file, id] as const] : [];
    }),
  );
}

/** A page of the API reference stands in that of its package, the page of an element in its Docs. */
function idOf(file: string): string | undefined {
  const [folder, name = ''] = file.replace('.md', '').split('/');
  if (folder === 'accessibility') return 'accessibility--docs';
  if (folder === 'elements') return `${name}--docs`;
  if (folder === 'api') return name === 'README' ? 'api-reference--docs' : `api-reference-${name.split('-')[0]}--docs`;
  return undefined;
}
