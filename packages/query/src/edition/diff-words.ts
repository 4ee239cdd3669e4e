import { fold } from '../internal/fold.js';
import { alignTokens } from './align-tokens.js';

/** A part of a text: the same in both, or what it was and what it is now, of which one may be empty. */
export type TextPart =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'repair' | 'substance'; readonly was: string; readonly now: string };

/** A word that was misread, and how it reads. */
export interface KnownRepair {
  readonly was: string;
  readonly now: string;
}

/**
 * What part of a text stayed and what changed, word by word. The parts, joined, give both texts back, spaces included;
 * changes with only spaces between them are one. A change is a `repair` if letters, digits and signs such as "$" and "%" stay as they
 * are (only spaces, punctuation, case or accents differ) or once known repairs are made; else it is `substance`. Of texts that
 * differ over more than some thousand words, the whole stretch is one change. Throws for no text.
 *
 * @example
 * ```ts
 * diffWords('serve the best interests', 'serve the interests'); // [{ kind: 'same', text: 'serve the ' }, { kind: 'substance', was: 'best ', now: '' }, { kind: 'same', text: 'interests' }]
 * diffWords('Being sawy inthe end', 'Being savvy in the end', [{ was: 'sawy', now: 'savvy' }]).map(({ kind }) => kind); // ['same', 'repair', 'same']
 * ```
 */
export function diffWords(was: string, now: string, repairs: readonly KnownRepair[] = []): TextPart[] {
  const parts: TextPart[] = [];
  let change = { was: '', now: '' };
  let spaces = '';
  const close = () => {
    if (change.was || change.now) parts.push({ kind: isRepair(change, repairs) ? 'repair' : 'substance', ...change });
    if (spaces) keep(parts, spaces);
    change = { was: '', now: '' };
    spaces = '';
  };
  for (const { same, ...only } of alignTokens(tokens(was), tokens(now))) {
    if (same && same.trim() === '' && (change.was || change.now)) {
      spaces += same;
    } else if (same) {
      close();
      keep(parts, same);
    } else {
      change = { was: change.was + spaces + only.was, now: change.now + spaces + only.now };
      spaces = '';
    }
  }
  close();
  return parts;
}

function keep(parts: TextPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'same') parts[parts.length - 1] = { kind: 'same', text: last.text + text };
  else parts.push({ kind: 'same', text });
}

/** Words and the spaces between them, by turns. */
function tokens(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function isRepair({ was, now }: KnownRepair, repairs: readonly KnownRepair[]): boolean {
  const repaired = repairs.reduce(
    (text, known) => (known.was ? text.replaceAll(known.was, () => known.now) : text),
    was,
  );
  return [was, repaired].some((text) => lettersOf(text) === lettersOf(now));
}

/** Letters and digits, and signs that are read as words: "$5" is not "€5", nor "5%" what "5" is. */
function lettersOf(text: string): string {
  const signs = text.match(/[\p{Sc}\p{Sm}\p{So}%&§]/gu) ?? [];
  return fold(text).replaceAll(' ', '') + signs.join('');
}
