import type { CodeOfEthics, IcmaPractices } from '../types/framework.js';

/** Item id → its place in the document as a reader would name it, in printed order. */
export function locatorsOf(document: CodeOfEthics | IcmaPractices): Map<string, string> {
  if (document.id === 'code-of-ethics') {
    const items = [document.preamble, ...document.tenets, document.adoption];
    return new Map(items.map(({ id, source }) => [id, source.locator]));
  }
  const { narrative, introduction, practices } = document;
  return new Map<string, string>([
    [narrative.id, narrative.source.locator],
    ...narrative.groups.map(({ id }) => [id, narrative.source.locator] as const),
    ...introduction.map(({ id, source }) => [id, source.locator] as const),
    ...practices.flatMap(({ id, source, leadership, management }) => [
      [id, source.locator] as const,
      ...[...leadership, ...management].map(
        ({ id, kind, letter }) => [id, `${source.locator}, ${kind} ${letter}`] as const,
      ),
    ]),
  ]);
}
