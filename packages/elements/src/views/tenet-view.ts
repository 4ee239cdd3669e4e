import type { Revision, Tenet } from '@icma-sdk/core';
import { formatMonth } from '../words/format-month.js';
import { tenetWords } from '../words/tenet-words.js';
import { editionText } from './foot-view.js';
import type { Frame, HeadingLevel } from './frame.js';
import type { ViewContext } from './view-context.js';

/** Everything a tenet shows, in order, as text. Both the element and `renderItemHtml` print this and nothing else. */
export interface TenetView {
  readonly id: Tenet['id'];
  readonly number: string;
  /** `Tenet 3`, for who does not see the number in the margin. */
  readonly name: string;
  /** Our short title. */
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  readonly statement: string;
  /** What ICMA has done to the tenet since this edition; undefined where nothing is known. `notice` does not hide it. */
  readonly revision: { readonly sentence: string; readonly link: string } | undefined;
  /** Whose wording it is, of which edition, that the short title is ours, and that we are not ICMA. */
  readonly edition: string;
  /** `edition` where it is shown. */
  readonly foot: string | undefined;
}

/** Where the current wording is to be found: ICMA's own site. */
export const currentWordingUrl = 'https://icma.org/';

/** Title of the document as printed. */
export const codeTitle = 'ICMA Code of Ethics';

/** Decides what of a tenet is shown, given what has happened to the Code since. */
export function tenetView(
  tenet: Tenet,
  revisions: readonly Revision[],
  { headingLevel, notice }: Pick<Frame, 'headingLevel' | 'notice'>,
  context: ViewContext,
): TenetView {
  const words = tenetWords[context.language];
  const { id, code, title, statement, source } = tenet;
  const edition = editionText(codeTitle, source.edition, context, words.shortTitle);
  return {
    id,
    number: code,
    name: `${words.tenet} ${code}`,
    title,
    headingLevel,
    statement,
    revision: revisionOf(tenet, revisions, context),
    edition,
    foot: notice === 'none' ? undefined : edition,
  };
}

/** What a tenet shows, in order; nothing for what it leaves out. */
export function tenetLines({ name, title, statement, revision, foot }: TenetView): (string | undefined)[] {
  return [`${name}: ${title}`, statement, revision && `${revision.sentence} ${revision.link}`, foot];
}

/** A rewording known for certain outweighs a review whose outcome is not. */
function revisionOf({ id, source }: Tenet, revisions: readonly Revision[], { tag, language }: ViewContext) {
  const words = tenetWords[language];
  const known = revisions.filter((revision) => revision.items.includes(id));
  const reworded = known.filter((revision) => revision.outcome === 'reworded');
  if (known.length === 0) return undefined;
  const [sentence, told] = reworded.length > 0 ? [words.reworded, reworded] : [words.reviewed, known];
  const months = told.map(({ date }) => formatMonth(date, tag));
  return {
    sentence: sentence(formatMonth(source.edition, tag), new Intl.ListFormat(tag).format(months)),
    link: words.currentWording,
  };
}
