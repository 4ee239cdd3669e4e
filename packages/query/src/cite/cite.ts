import type { EditionRef } from '../edition/edition-status.js';
import { OptionError } from '../option-error.js';
import { type Reference, referenceTo } from './reference.js';
import { type CslItem, toBibtex, toCsl, toMarkdown, toText } from './styles.js';

/** What {@link cite} gives in each style. */
export interface Citations {
  readonly text: string;
  readonly markdown: string;
  /** One item for a list that a citation processor takes. */
  readonly 'csl-json': CslItem;
  readonly bibtex: string;
}

/** `'text'`, `'markdown'`, `'csl-json'` or `'bibtex'`. */
export type CitationStyle = keyof Citations;

const styles: ReadonlyMap<string, (reference: Reference) => string | CslItem> = /* @__PURE__ */ new Map<
  CitationStyle,
  (reference: Reference) => string | CslItem
>([
  ['text', toText],
  ['markdown', toMarkdown],
  ['csl-json', toCsl],
  ['bibtex', toBibtex],
]);

/**
 * A reference to an item, or to a document as a whole, with the edition its words are of: a line of text or Markdown, an
 * item of CSL-JSON, or an entry of BibTeX. Titles are ICMA's or left out; a tenet is cited by its number. `undefined` if
 * nothing has the id.
 *
 * @param style `'text'` if not given.
 * @throws {OptionError} for an unknown style; never for the id.
 *
 * @example
 * ```ts
 * cite('tenet-03'); // 'International City/County Management Association. “Tenet 3.” ICMA Code of Ethics, June 2017 edition.'
 * cite('practice-07-leadership-a', 'markdown'); // 'International City/County Management Association. “Practice 7: Strategic Planning, leadership dimension A.” *ICMA Practices for Effective Local Government Leadership*, November 2017 edition.'
 * cite('code-of-ethics'); // 'International City/County Management Association. ICMA Code of Ethics, June 2017 edition.'
 * cite('practice-07', 'csl-json').issued; // { 'date-parts': [[2017, 11]] }
 * ```
 */
export function cite<S extends CitationStyle = 'text'>(ref: EditionRef, style?: S): Citations[S];
export function cite<S extends CitationStyle = 'text'>(ref: string, style?: S): Citations[S] | undefined;
export function cite(ref: string, style: CitationStyle = 'text'): string | CslItem | undefined {
  const format = styles.get(style);
  if (!format) throw new OptionError('style', style, [...styles.keys()]);
  const reference = referenceTo(ref);
  return reference && format(reference);
}
