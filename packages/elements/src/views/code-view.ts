import { codeOfEthics, type Revision } from '@icma-sdk/core';
import { tenetWords } from '../words/tenet-words.js';
import { editionText } from './foot-view.js';
import type { Frame, HeadingLevel } from './frame.js';
import { codeTitle, type TenetView, tenetLines, tenetView } from './tenet-view.js';
import type { ViewContext } from './view-context.js';

/** Everything the whole Code shows, in order, as text. Both the element and `renderItemHtml` print this and nothing else. */
export interface CodeView {
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  readonly preamble: string;
  /** The twelve in printed order, one heading below the Code, or beside it below the last level; without feet of their own. */
  readonly tenets: readonly TenetView[];
  readonly adoption: string;
  /** Whose wording it is, of which edition, that the short titles are ours, and that we are not ICMA. */
  readonly edition: string;
  /** `edition` where it is shown. */
  readonly foot: string | undefined;
}

/** Decides what of the Code is shown, given what has happened to it since. */
export function codeView(
  revisions: readonly Revision[],
  { headingLevel, notice }: Pick<Frame, 'headingLevel' | 'notice'>,
  context: ViewContext,
): CodeView {
  const { preamble, tenets, adoption } = codeOfEthics;
  const inner = { headingLevel: Math.min(6, headingLevel + 1) as HeadingLevel, notice: 'none' } as const;
  const edition = editionText(codeTitle, codeOfEthics.edition, context, tenetWords[context.language].shortTitles);
  return {
    title: codeTitle,
    headingLevel,
    preamble: preamble.statement,
    tenets: tenets.map((tenet) => tenetView(tenet, revisions, inner, context)),
    adoption: adoption.statement,
    edition,
    foot: notice === 'none' ? undefined : edition,
  };
}

/** What the Code shows, in order; nothing for what it leaves out. `link` writes the link to itself below a tenet. */
export function codeLines(
  { title, preamble, tenets, adoption, foot }: CodeView,
  link?: (name: string) => string,
): (string | undefined)[] {
  return [title, preamble, ...tenets.flatMap((tenet) => [...tenetLines(tenet), link?.(tenet.name)]), adoption, foot];
}
