import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-api';
import { entriesOf } from '../../lib/entries.ts';
import { filesIn } from '../../lib/files-in.ts';
import type { Publishable } from '../../lib/packages.ts';
import type { Documented, DocumentedEntry } from './documented.ts';
import { readDocumented } from './read-documented.ts';

/**
 * Every entry of some built packages that has types, by package, in the order of `exports`, read from the declaration files
 * as an installed package has them. Entries that a pattern opens are one: the first of them stands for all.
 */
export function readEntries(packages: readonly Publishable[]): DocumentedEntry[][] {
  const found = packages.map(typedEntries);
  const program = ts.createProgram({ rootNames: found.flat().map(({ types }) => types), options });
  const checker = program.getTypeChecker();
  return found.map((entries) =>
    entries.map(({ specifier, types }) => {
      const source = program.getSourceFile(types)!;
      return { specifier, prose: moduleProse(source), exports: exportsOf(source, checker) };
    }),
  );
}

function typedEntries({ manifest, folder }: Publishable): { specifier: string; types: string }[] {
  const files = filesIn(folder);
  return Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    const [first] = entriesOf({ ...manifest, exports: { [key]: target } }, files);
    const types = first && join(folder, first.file.replace(/\.js$/, '.d.ts'));
    return first?.kind === 'script' && types && existsSync(types)
      ? [{ specifier: key === '.' ? manifest.name : `${manifest.name}${key.slice(1)}`, types }]
      : [];
  });
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

function exportsOf(source: ts.SourceFile, checker: ts.TypeChecker): Documented[] {
  const module = checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : [])
    .flatMap((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return readDocumented(symbol.name, target.declarations ?? []);
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The comment at the top of a file, where what follows it is an import or an export of others: else it is a declaration's. */
function moduleProse(source: ts.SourceFile): string {
  const [first] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
  const [statement] = source.statements;
  const isOfModule = statement && (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement));
  if (!first || !isOfModule || !source.text.startsWith('/**', first.pos)) return '';
  return unstarred(source.text.slice(first.pos + 3, first.end - 2));
}

function unstarred(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}
