import type { DocsFile } from './docs-markdown.js';

const texts = import.meta.glob<string>(['../../../docs/*.md', '../../../docs/{accessibility,api,elements}/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const reports = import.meta.glob<string>('../../../docs/accessibility/*.openacr.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const images = import.meta.glob<string>('../../../docs/images/*', { query: '?url', import: 'default', eager: true });

const fromDocs = (path: string) => path.replace('../../../docs/', '');

/** Pages of documentation by path from the folder `docs`, in the order of their paths. */
export const docsFiles: ReadonlyMap<string, DocsFile> = new Map(
  Object.entries(texts).map(([path, text]) => [fromDocs(path), { file: fromDocs(path), text }]),
);

/** Addresses of pictures by path from the folder `docs`. */
export const pictures: ReadonlyMap<string, string> = new Map(
  Object.entries(images).map(([path, address]) => [fromDocs(path), address]),
);

/** Conformance reports as they stand in their files. */
export const reportTexts: readonly string[] = Object.values(reports);
