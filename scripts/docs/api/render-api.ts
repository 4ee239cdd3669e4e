import type { Documented, DocumentedEntry } from './documented.ts';
import { linked, oneLine, tagLine } from './render-docstring.ts';

/** A page of the reference. */
export interface ApiPage {
  /** File name in `docs/api`. */
  readonly file: string;
  readonly text: string;
}

const headings: Readonly<Record<Documented['kind'], string>> = {
  function: 'Functions',
  class: 'Classes',
  constant: 'Constants',
  type: 'Types',
};

/** Lines of a constant's type that are worth showing: what is longer is a value spelt out, not a type to read. */
const longest = 3;

/**
 * One page for each entry that exports something, and a first page that lists all entries with what they are for. A name
 * that an entry before it exports already is told and not repeated.
 */
export function renderApi(packages: readonly (readonly DocumentedEntry[])[]): ApiPage[] {
  const pages = packages.flatMap((entries) =>
    entries.map((entry, index) => ({ entry, own: ownExports(entry, entries.slice(0, index)) })),
  );
  return [
    { file: 'README.md', text: renderIndex(pages) },
    ...pages.filter(({ own }) => own.length > 0).map((page) => ({ file: fileOf(page.entry), text: renderPage(page) })),
  ];
}

interface EntryPage {
  readonly entry: DocumentedEntry;
  readonly own: readonly Documented[];
}

const generated = '<!-- Written by `pnpm docs:api` from the docstrings. -->';

function ownExports(entry: DocumentedEntry, before: readonly DocumentedEntry[]): Documented[] {
  const known = new Set(before.flatMap(({ exports }) => exports).map(({ name, declaration }) => name + declaration));
  return entry.exports.filter(({ name, declaration }) => !known.has(name + declaration));
}

function fileOf({ specifier }: DocumentedEntry): string {
  return `${specifier.replace('@icma-sdk/', '').replaceAll('/', '-').replace('-*', '')}.md`;
}

function renderIndex(pages: readonly EntryPage[]): string {
  const rows = pages.map(({ entry, own }) => {
    const name = `\`${entry.specifier}\``;
    return `| ${own.length > 0 ? `[${name}](${fileOf(entry)})` : name} | ${firstSentence(entry) || listed(entry)} |`;
  });
  const head = ['# API reference', generated, 'Every entry that can be imported, with all that it exports.'];
  return `${[...head, ['| entry | offers |', '|---|---|', ...rows].join('\n')].join('\n\n')}\n`;
}

function firstSentence({ prose }: DocumentedEntry): string {
  return oneLine(/^[\s\S]*?\.(?=\s|$)/.exec(prose)?.[0] ?? prose).replaceAll('|', '\\|');
}

/** For an entry that says nothing of itself: what it exports, by name if that is short. */
function listed({ specifier, exports }: DocumentedEntry): string {
  if (specifier.endsWith('*')) return 'one item alone, named after its file';
  if (specifier.endsWith('/define')) return 'nothing: importing it registers the tag';
  return exports.map(({ name }) => `\`${name}\``).join(', ');
}

function renderPage({ entry, own }: EntryPage): string {
  const items = own.filter(isItem);
  const anchors = new Set(own.filter((name) => !isItem(name)).map(({ name }) => name));
  const sections = Object.entries(headings).flatMap(([kind, heading]) => {
    const members = own.filter((member) => member.kind === kind && !isItem(member));
    return members.length > 0 ? [`## ${heading}`, ...members.flatMap((member) => renderOne(member, anchors))] : [];
  });
  const parts = [
    `# \`${entry.specifier}\``,
    generated,
    entry.prose,
    ...(items.length > 0 ? renderItems(items) : []),
    ...sections,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** An item of the corpus, such as `const tenet03: Tenet<'tenet-03'>`: its type says all there is to say. */
export function isItem({ kind, prose, declaration }: Documented): boolean {
  return kind === 'constant' && prose === '' && /: [A-Z]\w+(<'[\w-]+'>)?;$/.test(declaration);
}

function renderItems(items: readonly Documented[]): string[] {
  const rows = items.map(({ declaration }) => declaration);
  return ['## Items', `\`\`\`typescript\n${rows.join('\n')}\n\`\`\``];
}

function renderOne({ name, prose, tags, declaration }: Documented, anchors: ReadonlySet<string>): string[] {
  const link = (text: string) => linked(text, anchors);
  const shown =
    declaration.split('\n').length > longest && declaration.startsWith('const ') ? shortened(declaration) : declaration;
  const examples = tags.filter((tag) => tag.name === 'example').map(({ text }) => text);
  const lines = tags
    .map(tagLine)
    .filter((line) => line !== undefined)
    .map(link);
  return [`### \`${name}\``, link(prose), lines.join('\n'), `\`\`\`typescript\n${shown}\n\`\`\``, ...examples].filter(
    (part) => part !== '',
  );
}

/** `const Tenet: z.ZodReadonly<…>;` */
function shortened(declaration: string): string {
  return `${/^const \w+: [\w.]+/.exec(declaration)?.[0] ?? ''}<…>;`;
}
