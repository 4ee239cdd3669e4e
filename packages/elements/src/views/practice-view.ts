import type { Dimension, Kind, Practice } from '@icma-sdk/core';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import { footView } from './foot-view.js';
import type { Frame, HeadingLevel } from './frame.js';
import { relatedTenets } from './related-tenets.js';
import type { ViewContext } from './view-context.js';

/** The parts of a practice that `show` names. Tenets are not of the practice's own text and so shown only when named. */
export const practiceParts = ['definition', 'leadership', 'management', 'tenets'] as const;
export type PracticePart = (typeof practiceParts)[number];
const ownParts: readonly PracticePart[] = practiceParts.slice(0, 3);

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

/** First practice of each group, last group first. Core's narrative, to which a test holds this, would bring its text into every card. */
const groupStarts: readonly (readonly [GroupKey, number])[] = [
  ['skills', 11],
  ['purposes', 9],
  ['lead', 6],
  ['principles', 1],
];

/** Title of the document as printed. Core's own would bring its introduction into every card. */
export const practicesTitle = 'ICMA Practices for Effective Local Government Leadership';

/** Decides what of a practice is shown. */
export function practiceView(practice: Practice, options: PracticeOptions, context: ViewContext): PracticeView {
  const { code, title, statement, source } = practice;
  const { layout, headingLevel, notice, dimensions } = options;
  const words = practiceWords[context.language];
  const shown = options.show.length > 0 ? options.show : ownParts;
  const brief = layout === 'row' && shown === ownParts && dimensions.length === 0;
  const [key] = groupStarts.find(([, first]) => Number(code) >= first)!;
  const listOf = (kind: Kind): ListView => ({
    kind,
    title: words[kind],
    statements: practice[kind]
      .filter((dimension) => dimensions.length === 0 || dimensions.includes(shortCode(dimension)))
      .map((dimension) => ({ position: dimension.letter.charCodeAt(0) - 64, statement: dimension.statement })),
  });
  const edition = footView(practicesTitle, source.edition, context);
  return {
    number: code,
    name: `${words.practice} ${code}`,
    title,
    headingLevel,
    group: { key, title: words[key] },
    definition: shown.includes('definition') ? statement : undefined,
    lists: brief
      ? []
      : (['leadership', 'management'] as const)
          .filter((kind) => shown.includes(kind))
          .map(listOf)
          .filter((list) => list.statements.length > 0),
    tenets: shown.includes('tenets') ? words.tenets(listOfNumbers(Number(code), context.tag)) : undefined,
    edition,
    foot: notice === 'none' ? undefined : edition,
  };
}

function listOfNumbers(practice: number, tag: string): string {
  return new Intl.ListFormat(tag).format(relatedTenets[practice - 1]!.map(String));
}

/** Code of a dimension within its practice, as the `dimensions` attribute takes it: `L.A`. */
export function shortCode({ code }: Dimension): string {
  return code.replace(/^\d+\./, '');
}

/** What a practice shows, line by line in order and without the foot; printed letters before the statements where asked for. */
export function practiceLines({ name, title, definition, lists, tenets }: PracticeView, lettered: boolean): string[] {
  const letter = (position: number) => (lettered ? `${String.fromCharCode(64 + position)}. ` : '');
  return [
    `${name}: ${title}`,
    definition,
    ...lists.flatMap((list) => [
      list.title,
      ...list.statements.map(({ position, statement }) => letter(position) + statement),
    ]),
    tenets,
  ].filter((line) => line !== undefined);
}
