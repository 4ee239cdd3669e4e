import type { Block } from './markdown.ts';

/** A module made of one sample, and of those after it that go on where it ended. */
export interface Sample {
  readonly file: string;
  /** Line on which the first block begins, from 1. */
  readonly line: number;
  /** Each line of code on the line of the page on which it stands: a place in the module is a place in the page. */
  readonly code: string;
}

const languages = ['ts', 'js'];

/**
 * The modules that the `ts` and `js` blocks of one page make. A block that imports begins a module; one that does not
 * goes on with the one before.
 */
export function samplesOf(blocks: readonly Block[]): Sample[] {
  const groups: Block[][] = [];
  for (const block of blocks.filter(({ language }) => languages.includes(language))) {
    const last = groups.at(-1);
    if (!last || /^import /m.test(block.code)) groups.push([block]);
    else last.push(block);
  }
  return groups.map((group) => ({ file: group[0]!.file, line: group[0]!.line, code: inPlace(group) }));
}

/** Whether a sample needs a page: it is compiled and not run. */
export function needsPage({ code }: Sample): boolean {
  return /\b(document|window|customElements|HTMLElement|localStorage)\b|\/define'/.test(code);
}

/** Names that {@link toChecks} writes into a sample; whoever runs it gives them. */
export interface Checks {
  /** Holds a value against what the page says it is. */
  same(actual: unknown, expected: unknown, line: number): void;
  /** Holds what is printed, its parts joined by spaces, against what the page says is printed. */
  prints(parts: readonly unknown[], expected: string, line: number): void;
  /** Calls, and holds the error's name and message against what the page says. */
  throws(call: () => unknown, name: string, message: string, line: number): void;
}

const DECLARATION = /^\s*(?:const|let|var|for|if|return|import|export|function|class|\/\/|\}|\.)/;

/**
 * Turns what a sample says into checks, line for line: `value; // literal`, `console.log(…); // text` and
 * `code; // throws Name: message`. Other lines stay as they are, and so does a comment after a declaration.
 */
export function toChecks({ code }: Sample): string {
  return code
    .split('\n')
    .map((text, index) => (DECLARATION.test(text) ? printed(text, index + 1) : checked(text, index + 1)))
    .join('\n');
}

function checked(text: string, line: number): string {
  const thrown = /^(.*?);? +\/\/ throws (\w+): (.*)$/.exec(text);
  if (thrown) return `throws(() => ${thrown[1]}, ${JSON.stringify(thrown[2])}, ${JSON.stringify(thrown[3])}, ${line});`;
  const compared = /^(?! *console\.)(\S.*?); +\/\/ (.+)$/.exec(text);
  return compared ? `same(${compared[1]}, (${compared[2]}), ${line});` : printed(text, line);
}

function printed(text: string, line: number): string {
  return text.replace(
    /\bconsole\.log\((.*)\); +\/\/ (.+)$/,
    (_, parts, expected) => `prints([${parts}], ${JSON.stringify(expected)}, ${line});`,
  );
}

function inPlace(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const { line, code } of blocks) {
    while (lines.length < line - 1) lines.push('');
    lines.push(...code.trimEnd().split('\n'));
  }
  return `${lines.join('\n')}\n`;
}
