import ts from 'typescript-api';
import type { Documented } from './documented.ts';

/** The declarations behind one exported name: overloads of a function together, anything else apart. */
export function readDocumented(name: string, declarations: readonly ts.Declaration[]): Documented[] {
  const functions = declarations.filter(ts.isFunctionDeclaration);
  const others = declarations.filter((declaration) => !ts.isFunctionDeclaration(declaration));
  return [
    ...(functions.length > 0 ? [documented(name, 'function', functions)] : []),
    ...others.map((declaration) => documented(name, kindOf(declaration), [declaration])),
  ];
}

/** What a declaration's docstring says before its tags; empty if it has none. */
function proseOf(node: ts.Node): string {
  return docsOf(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n\n');
}

function documented(name: string, kind: Documented['kind'], declarations: readonly ts.Declaration[]): Documented {
  const owners = declarations.map(ownerOf);
  return {
    name,
    kind,
    prose: owners.map(proseOf).find((text) => text !== '') ?? '',
    tags: owners.flatMap(docsOf).flatMap(({ tags }) => (tags ?? []).map(tagOf)),
    declaration: declarations.map((declaration) => textOf(name, declaration)).join('\n'),
  };
}

/** A variable's docstring stands at its statement. */
function ownerOf(node: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

function docsOf(node: ts.Node): ts.JSDoc[] {
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
}

/** A tag as it was written: the compiler takes apart what it knows, such as the type and dash of `throws`. */
function tagOf(tag: ts.JSDocTag): { name: string; text: string } {
  const lines = tag
    .getText()
    .replace(/^@[\w-]+/, '')
    .split('\n');
  const text = lines
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
  return { name: tag.tagName.text, text };
}

function kindOf(node: ts.Declaration): Documented['kind'] {
  if (ts.isClassDeclaration(node)) return 'class';
  return ts.isVariableDeclaration(node) ? 'constant' : 'type';
}

function textOf(name: string, node: ts.Declaration): string {
  if (ts.isVariableDeclaration(node)) return `const ${name}: ${node.type?.getText() ?? 'unknown'};`;
  if (ts.isClassDeclaration(node)) return classText(node);
  return node.getText().replace(/^export (declare )?/, '');
}

/** A class with its public members and their docstrings; without what Lit asks for and nobody calls. */
function classText(node: ts.ClassDeclaration): string {
  const head = node
    .getText()
    .slice(0, node.members.pos - node.getStart())
    .replace(/^export (declare )?/, '');
  const members = node.members.filter(isPublic).map((member) => member.getFullText().replace(/^\n+/, '').trimEnd());
  return members.length > 0 ? `${head}\n${members.join('\n')}\n}` : `${head}}`;
}

const internal = ['styles', 'properties', 'shadowRootOptions', 'observedAttributes', 'formAssociated'];

function isPublic(member: ts.ClassElement): boolean {
  const name = member.name?.getText() ?? '';
  const flags = ts.getCombinedModifierFlags(member);
  if (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) return false;
  return !name.startsWith('#') && !internal.includes(name) && !/^\w+Callback$/.test(name);
}
