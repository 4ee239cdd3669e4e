import type { Page } from './pages.ts';

/** A fenced block of code. */
export interface Block {
  readonly file: string;
  /** Line of the page on which the code begins, from 1. */
  readonly line: number;
  /** First word after the fence; empty if there is none. */
  readonly language: string;
  /** The code without its fence and without the fence's indentation. */
  readonly code: string;
}

/** Something that stands on a line of a page. */
export interface Mention {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const FENCE = /^( *)(`{3,})([^\n`]*)\n([\s\S]*?)^\1\2 *$/gm;

/** The fenced blocks of a page, in order. */
export function blocksIn({ file, text }: Page): Block[] {
  return [...text.matchAll(FENCE)].map(({ index, 1: indent = '', 3: info = '', 4: code = '' }) => ({
    file,
    line: lineAt(text, index) + 1,
    language: info.trim().split(/\s/)[0] ?? '',
    code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** Code within a line: what stands between backticks outside of blocks. */
export function inlineCodeIn(page: Page): Mention[] {
  return mentions(page, /`([^`\n]+)`/g);
}

/** Where links and pictures outside of code lead, without the title that may follow. */
export function linksIn(page: Page): Mention[] {
  const text = withoutBlocks(page.text).replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
  return mentions({ file: page.file, text }, /\]\(([^()\s]+)(?: "[^"]*")?\)|<(?:img|a)\b[^>]* (?:src|href)="([^"]+)"/g);
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchorsIn({ text }: Page): Set<string> {
  const seen = new Map<string, number>();
  const headings = [...withoutBlocks(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => heading);
  return new Set(headings.map((heading) => numbered(slug(heading), seen)));
}

function numbered(name: string, seen: Map<string, number>): string {
  const before = seen.get(name) ?? 0;
  seen.set(name, before + 1);
  return before === 0 ? name : `${name}-${before}`;
}

/** Lower case, letters, digits, hyphens and underscores; a space becomes a hyphen. Links in a heading count by their text. */
function slug(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function mentions({ file, text }: Page, pattern: RegExp): Mention[] {
  return [...withoutBlocks(text).matchAll(pattern)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    text: match.slice(1).find((group) => group !== undefined) ?? '',
  }));
}

/** The same text with every character of a block but the line ends blank, so that places stay what they are. */
function withoutBlocks(text: string): string {
  return text.replace(FENCE, (block) => block.replace(/[^\n]/g, ' '));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
