import type { Revision, Tenet } from '@icma-sdk/core';
import { formatMonth } from '../words/format-month.js';
import { tenetWords } from '../words/tenet-words.js';
import { footView } from './foot-view.js';
import type { Frame, HeadingLevel } from './frame.js';
import type { ViewContext } from './view-context.js';

/** Everything a tenet shows, in order, as text. Both the element and `renderItemHtml` print this and nothing else. */
export interface TenetView {
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
  const { code, title, statement, source } = tenet;
  const edition = footView(codeTitle, source.edition, context, words.shortTitle);
  return {
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

/** What a tenet shows, line by line in order and without the foot. */
export function tenetLines({ name, title, statement, revision }: TenetView): string[] {
  return [`${name}: ${title}`, statement, ...(revision ? [`${revision.sentence} ${revision.link}`] : [])];
}

/** A rewording known for certain outweighs a review whose outcome is not. */
function revisionOf({ id, source }: Tenet, revisions: readonly Revision[], { tag, language }: ViewContext) {
  const words = tenetWords[language];
  const known = revisions.filter((revision) => revision.items.includes(id));
  const reworded = known.filter((revision) => revision.outcome === 'reworded');
  if (known.length === 0) return undefined;
  const months = (told: readonly Revision[]) =>
    new Intl.ListFormat(tag).format(told.map((revision) => formatMonth(revision.date, tag)));
  const edition = formatMonth(source.edition, tag);
  return {
    sentence: reworded.length > 0 ? words.reworded(edition, months(reworded)) : words.reviewed(edition, months(known)),
    link: words.currentWording,
  };
}
