import type { Dimension, Kind, Practice } from '@icma-sdk/core';
import { noticeWords } from '../words/notice-words.js';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import type { Frame, HeadingLevel } from './frame.js';
import { relatedTenets } from './related-tenets.js';
import type { ViewContext } from './view-context.js';

/** Both kinds of dimensions, in the order of print. */
export const kinds = ['leadership', 'management'] as const;

/** The parts of a practice that `show` names. Tenets are not of the practice's own text and so shown only when named. */
export const practiceParts = ['definition', ...kinds, 'tenets'] as const;
/** A word of the attribute `show`. */
export type PracticePart = (typeof practiceParts)[number];

export interface PracticeOptions extends Omit<Frame, 'theme'> {
  /** Parts to show; empty means what the layout shows by itself: all of them, or the definition alone in a row. */
  readonly show: readonly PracticePart[];
  /** Short codes of the dimensions to show, such as `L.A`; empty means all. Lists left without one are left out. */
  readonly dimensions: readonly string[];
}

/** One list of lettered statements as it is shown. */
export interface ListView {
  readonly kind: Kind;
  readonly title: string;
  /** `position` is the place of the printed letter in the alphabet, from 1: what `<li value>` takes. */
  readonly statements: readonly { readonly position: number; readonly statement: string }[];
}

/** Everything a practice shows, in order, as text. Both the element and `renderItemHtml` print this and nothing else. */
export interface PracticeView {
  readonly number: string;
  /** `Practice 7`, for who does not see the number in the margin. */
  readonly name: string;
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  readonly group: { readonly key: GroupKey; readonly title: string };
  readonly definition: string | undefined;
  readonly lists: readonly ListView[];
  /** The sentence that names related tenets; undefined unless it was asked for. */
  readonly tenets: string | undefined;
  /** Whose wording it is, of which edition, and that we are not ICMA. */
  readonly edition: string;
  /** `edition` where it is shown. */
  readonly foot: string | undefined;
}

/** Title of the document as printed. Core's own would bring its introduction into every card. */
export const practicesTitle = 'ICMA Practices for Effective Local Government Leadership';

/** Whose wording the Practices are, of which edition, and that we are not ICMA. */
export function practicesFoot({ language }: ViewContext): string {
  const words = noticeWords[language];
  return words.edition(practicesTitle, words.practices);
}

/** Decides what of a practice is shown. */
export function practiceView(practice: Practice, options: PracticeOptions, context: ViewContext): PracticeView {
  const { code, title, statement } = practice;
  const { layout, headingLevel, notice, dimensions, show } = options;
  const words = practiceWords[context.language];
  const all = dimensions.length === 0;
  const shown = show.length > 0 ? show : practiceParts.slice(0, layout === 'row' && all ? 1 : 3);
  const listOf = (kind: Kind): ListView => ({
    kind,
    title: words[kind],
    statements: practice[kind]
      .map((dimension, index) => ({ ...dimension, position: index + 1 }))
      .filter((dimension) => all || dimensions.includes(shortCode(dimension))),
  });
  const edition = practicesFoot(context);
  const key = groupOf(Number(code));
  return {
    number: code,
    name: `${words.practice} ${code}`,
    title,
    headingLevel,
    group: { key, title: words[key] },
    definition: shown.includes('definition') ? statement : undefined,
    lists: kinds
      .filter((kind) => shown.includes(kind))
      .map(listOf)
      .filter((list) => list.statements.length > 0),
    tenets: shown.includes('tenets')
      ? words.tenets(new Intl.ListFormat(context.tag).format(relatedTenets[Number(code) - 1]!.map(String)))
      : undefined,
    edition,
    foot: notice === 'none' ? undefined : edition,
  };
}

/** Where the narrative gathers a practice. Core's own narrative, to which a test holds this, would bring its text into every card. */
export function groupOf(practice: number): GroupKey {
  return practice > 10 ? 'skills' : practice > 8 ? 'purposes' : practice > 5 ? 'lead' : 'principles';
}

/** Code of a dimension within its practice, as the `dimensions` attribute takes it: `L.A`. */
export function shortCode({ code }: Pick<Dimension, 'code'>): string {
  return code.replace(/^\d+\./, '');
}

/** What a practice shows, in order; nothing for what it leaves out. `letter` writes the printed letter before a statement. */
export function practiceLines(
  { name, title, definition, lists, tenets, foot }: PracticeView,
  letter: (position: number) => string = () => '',
): (string | undefined)[] {
  return [
    `${name}: ${title}`,
    definition,
    ...lists.flatMap((list) => [
      list.title,
      ...list.statements.map(({ position, statement }) => letter(position) + statement),
    ]),
    tenets,
    foot,
  ];
}
