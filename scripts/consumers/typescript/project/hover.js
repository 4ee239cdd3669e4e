/** Prints, as JSON, what an editor shows for each name that each entry in entries.json offers: specifier → name → text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-5';
import entries from './entries.json' with { type: 'json' };

const file = join(import.meta.dirname, 'hover.ts');
const source = entries.map((specifier, index) => `import * as entry${index} from '${specifier}';`).join('\n');
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(path === file ? source : readFileSync(path, 'utf8')),
  getCurrentDirectory: () => import.meta.dirname,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  realpath: ts.sys.realpath,
});

const program = service.getProgram();
const checker = program.getTypeChecker();
const shown = {};
for (const statement of program.getSourceFile(file).statements) {
  const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
  const names = symbol ? checker.getExportsOfModule(symbol) : [];
  shown[statement.moduleSpecifier.text] = Object.fromEntries(names.map((name) => [name.getName(), hover(name)]));
}
console.log(JSON.stringify(shown));

function hover(symbol) {
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = real.declarations ?? [];
  const name = declaration && ts.getNameOfDeclaration(declaration);
  if (!name) return '';
  const info = service.getQuickInfoAtPosition(declaration.getSourceFile().fileName, name.getStart());
  return ts.displayPartsToString(info?.displayParts);
}
