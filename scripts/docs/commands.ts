import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/run.ts';
import { type Block, blocksIn, inlineCodeIn, type Mention } from './markdown.ts';
import type { Page } from './pages.ts';

/** A package of the workspace, as far as commands go. */
interface Workspace {
  readonly name: string;
  /** Path from the repository's folder; empty for the root. */
  readonly folder: string;
  readonly scripts: ReadonlySet<string>;
}

/** What package managers do by themselves, without a script of that name. */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  npm: ['install', 'ci', 'init', 'pack', 'publish', 'deprecate', 'unpublish', 'view'],
  pnpm: ['install', 'add', 'exec', 'dlx', 'pack', 'publish', 'sbom'],
};

const shells = ['sh', 'bash', 'console'];

/** Commands of `npm`, `pnpm` and `node` that a page names, in blocks of shell code and within lines. */
export function commandsIn(page: Page): Mention[] {
  const blocks = blocksIn(page).filter(({ language }) => shells.includes(language));
  return [...blocks.flatMap(linesOf), ...inlineCodeIn(page)].filter(({ text }) => /^(npm|pnpm|node) [\w.-]/.test(text));
}

/** Why a command cannot be run as the page says, in one sentence; undefined if it can. */
export function faultOf({ file, text }: Mention): string | undefined {
  const [manager = '', ...words] = text.split(/\s+/);
  if (manager === 'node') return faultOfScript(words[0]!);
  const { filter, script } = parse(words);
  if (script === undefined || builtIn[manager]!.includes(script)) return undefined;
  const candidates = filter
    ? all().filter(({ name, folder }) => name === filter || `./${folder}` === filter)
    : around(file);
  if (candidates.length === 0) return `no package is called ${filter}`;
  if (candidates.some(({ scripts }) => scripts.has(script))) return undefined;
  return `no script "${script}" in ${candidates.map(({ name }) => name).join(' or ')}`;
}

/** Every script of the root's `package.json`, as one types it. */
export function rootCommands(): string[] {
  const [workspace] = all().filter(({ folder }) => folder === '');
  return [...workspace!.scripts];
}

/** Every command that proves something apart from `npm test`, as one types it. */
export function proofCommands(): string[] {
  return all().flatMap(({ name, folder, scripts }) =>
    [...scripts]
      .filter((script) => /^(proof:|mutation$)/.test(script) || (folder === '' && script === 'bench'))
      .map((script) => (folder === '' ? `pnpm ${script}` : `pnpm --filter ${name} ${script}`)),
  );
}

function faultOfScript(path: string): string | undefined {
  return path.startsWith('-') || existsSync(join(root, path)) ? undefined : `there is no file ${path}`;
}

function parse(words: readonly string[]): { filter?: string; script?: string } {
  const rest = words.filter((word) => word !== 'run' && word !== '--silent' && word !== '-r');
  if (rest[0] === '--filter' || rest[0] === '-F') return { filter: rest[1]!, ...(rest[2] && { script: rest[2] }) };
  return rest[0] && !rest[0].startsWith('-') ? { script: rest[0] } : {};
}

/** The package that a page stands in, and the root. */
function around(file: string): Workspace[] {
  return all().filter(({ folder }) => folder === '' || file.startsWith(`${folder}/`));
}

function all(): Workspace[] {
  return globSync(['package.json', '{packages,apps}/*/package.json', '{docs,bench,scripts}/package.json'], {
    cwd: root,
  }).map((path) => {
    const { name, scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
      name: string;
      scripts?: Record<string, string>;
    };
    return { name, folder: path === 'package.json' ? '' : dirname(path), scripts: new Set(Object.keys(scripts)) };
  });
}

function linesOf({ file, line, code }: Block): Mention[] {
  return code.split('\n').map((text, index) => ({ file, line: line + index, text: text.replace(/^\$ /, '').trim() }));
}
