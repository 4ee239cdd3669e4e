import { type Dimension, icmaPractices, type Kind, narrative, type Practice } from '@icma-sdk/core';
import { editionSentences } from './edition-sentences.js';
import type { HeadingLevel, Layout, Notice } from './frame.js';
import type { ViewContext } from './view-context.js';

/** The parts of a practice that `show` names. */
export const practiceParts = ['definition', 'leadership', 'management'] as const;
export type PracticePart = (typeof practiceParts)[number];

export interface PracticeOptions {
  /** Parts to show; empty means what the layout shows by itself: all of them, or the definition alone in a row. */
  readonly show: readonly PracticePart[];
  /** Short codes of the dimensions to show, such as `L.A`; empty means all. Lists left without one are left out. */
  readonly dimensions: readonly string[];
  readonly layout: Layout;
  readonly headingLevel: HeadingLevel;
  readonly notice: Notice;
}

/** One lettered statement as it is shown. */
export interface StatementView {
  readonly id: string;
  /** Place of the printed letter in the alphabet, from 1: what `<li value>` takes. */
  readonly position: number;
  readonly statement: string;
}

/** Everything a practice shows, in order, as text. Both the element and `renderItemHtml` print this and nothing else. */
export interface PracticeView {
  readonly id: string;
  readonly number: string;
  /** `Practice 7`, for who does not see the number in the margin. */
  readonly name: string;
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  /** One below; undefined under a heading of level 6, where the lists carry labels instead. */
  readonly subheadingLevel: HeadingLevel | undefined;
  readonly group: { readonly key: string; readonly title: string } | undefined;
  readonly definition: string | undefined;
  readonly lists: readonly {
    readonly kind: Kind;
    readonly title: string;
    readonly statements: readonly StatementView[];
  }[];
  /** Sentences at the foot; none where `notice` is `none`. */
  readonly foot: readonly string[];
}

/** Decides what of a practice is shown. */
export function practiceView(practice: Practice, options: PracticeOptions, context: ViewContext): PracticeView {
  const { words } = context;
  const group = narrative.groups.find((candidate) => candidate.practiceIds.includes(practice.id));
  const parts = options.show.length > 0 ? options.show : defaultParts(options);
  const kinds: readonly Kind[] = ['leadership', 'management'];
  return {
    id: practice.id,
    number: practice.code,
    name: words.practice(practice.code),
    title: practice.title,
    headingLevel: options.headingLevel,
    subheadingLevel: options.headingLevel < 6 ? ((options.headingLevel + 1) as HeadingLevel) : undefined,
    group: group && { key: group.id.replace('group-', ''), title: words.group(group) },
    definition: parts.includes('definition') ? practice.statement : undefined,
    lists: kinds
      .filter((kind) => parts.includes(kind))
      .map((kind) => ({ kind, title: words[kind], statements: statements(practice[kind], options.dimensions) }))
      .filter((list) => list.statements.length > 0),
    foot: options.notice === 'none' ? [] : editionSentences(icmaPractices, context),
  };
}

/** Code of a dimension within its practice, as the `dimensions` attribute takes it: `L.A`. */
export function shortCode(dimension: Dimension): string {
  return dimension.code.slice(dimension.code.indexOf('.') + 1);
}

function defaultParts({ layout, dimensions }: PracticeOptions): readonly PracticePart[] {
  return layout === 'row' && dimensions.length === 0 ? ['definition'] : practiceParts;
}

function statements(dimensions: readonly Dimension[], codes: readonly string[]): StatementView[] {
  return dimensions
    .filter((dimension) => codes.length === 0 || codes.includes(shortCode(dimension)))
    .map(({ id, letter, statement }) => ({ id, position: letter.charCodeAt(0) - 64, statement }));
}
