import { codeOfEthics, type Revision, type Tenet } from '@icma-sdk/core';
import { formatMonth } from '../words/format-month.js';
import { editionSentences } from './edition-sentences.js';
import type { HeadingLevel, Notice } from './frame.js';
import type { ViewContext } from './view-context.js';

export interface TenetOptions {
  readonly headingLevel: HeadingLevel;
  readonly notice: Notice;
}

/** Everything a tenet shows, in order, as text. Both the element and `renderItemHtml` print this and nothing else. */
export interface TenetView {
  readonly id: string;
  readonly number: string;
  /** `Tenet 3`, for who does not see the number in the margin. */
  readonly name: string;
  /** Our short title. */
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  readonly statement: string;
  /** What ICMA has done to the tenet since this edition; undefined where nothing is known. `notice` does not hide it. */
  readonly revision: { readonly sentence: string; readonly link: string } | undefined;
  /** Sentences at the foot; none where `notice` is `none`. */
  readonly foot: readonly string[];
}

/** Where the current wording is to be found: ICMA's own site. */
export const currentWordingUrl = 'https://icma.org/';

/** Decides what of a tenet is shown, given what has happened to the Code since. */
export function tenetView(
  tenet: Tenet,
  revisions: readonly Revision[],
  options: TenetOptions,
  context: ViewContext,
): TenetView {
  const { words, language } = context;
  const edition = formatMonth(tenet.source.edition, language);
  return {
    id: tenet.id,
    number: tenet.code,
    name: words.tenet(tenet.code),
    title: tenet.title,
    headingLevel: options.headingLevel,
    statement: tenet.statement,
    revision: revisionLine(tenet, revisions, edition, context),
    foot: options.notice === 'none' ? [] : editionSentences(codeOfEthics, context),
  };
}

function revisionLine(
  tenet: Tenet,
  revisions: readonly Revision[],
  edition: string,
  context: ViewContext,
): TenetView['revision'] {
  const { words, language } = context;
  const known = revisions.filter((revision) => revision.items.includes(tenet.id));
  const reworded = known.filter((revision) => revision.outcome === 'reworded');
  const told = reworded.length > 0 ? reworded : known;
  if (told.length === 0) return undefined;
  const dates = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    told.map((revision) => formatMonth(revision.date, language)),
  );
  const first = edition.charAt(0).toLocaleUpperCase(language) + edition.slice(1);
  return {
    sentence: reworded.length > 0 ? words.reworded(first, dates) : words.reviewed(first, dates),
    link: words.currentWording,
  };
}
