import { type Association, type Confidence, dimensions, narrative, practices, tenets } from '@icma-sdk/core';
import { codePractice, tenetPractice, tenetPracticeUnrelated } from '@icma-sdk/core/associations';
import { crosswalkWords } from '../words/crosswalk-words.js';
import { noticeWords } from '../words/notice-words.js';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import { tenetWords } from '../words/tenet-words.js';
import { editionText } from './foot-view.js';
import type { HeadingLevel } from './frame.js';
import { practicesTitle } from './practice-view.js';
import { codeTitle } from './tenet-view.js';
import type { ViewContext } from './view-context.js';

/** Which of the four marks an association has. */
export type MarkKind = Confidence | 'explicit';

/** One mark with its word. */
export interface MarkView {
  readonly kind: MarkKind;
  readonly word: string;
}

/** What joins a row to a practice: the mark, and for each association behind it why. */
export interface CellView {
  /** The row's key and the practice's number: `tenet-03.1`. */
  readonly key: string;
  readonly practice: ColumnView;
  readonly mark: MarkView;
  /** Most often one. */
  readonly reasons: readonly {
    /** ICMA's sentence that makes the link itself, with its code; undefined where the link is our reading. */
    readonly quote: { readonly code: string; readonly statement: string } | undefined;
    readonly rationale: string;
    /** Confidence and basis, in words. */
    readonly facts: readonly string[];
  }[];
}

export interface RowView {
  readonly key: string;
  /** `Tenet 3`; undefined for the Code as a whole. */
  readonly name: string | undefined;
  readonly number: string | undefined;
  readonly title: string;
  /** Whether `title` is ours in the page's language, and not an English one of the corpus. */
  readonly translated: boolean;
  /** One per practice in printed order; undefined where nothing was found. */
  readonly cells: readonly (CellView | undefined)[];
  /** What an empty cell says. */
  readonly empty: string;
  /** The empty cells in one sentence, for a list; undefined where it would say nothing. */
  readonly none: string | undefined;
}

export interface ColumnView {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly definition: string;
  readonly group: GroupKey;
}

/** Everything the crosswalk says, in order. Table and lists say this and nothing else. */
export interface CrosswalkView {
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  readonly intro: string;
  readonly keys: string;
  readonly legend: {
    readonly text: string;
    readonly marks: readonly MarkView[];
    /** What an empty cell of a tenet means. */
    readonly empty: string;
  };
  readonly corner: string;
  readonly groups: readonly { readonly key: GroupKey; readonly title: string; readonly span: number }[];
  readonly columns: readonly ColumnView[];
  /** The twelve tenets, then the Code as a whole. */
  readonly rows: readonly RowView[];
  readonly explanations: string;
  readonly foot: string | undefined;
}

/** Decides what the crosswalk of tenets and practices says. */
export function crosswalkView(headingLevel: HeadingLevel, context: ViewContext): CrosswalkView {
  const { language } = context;
  const words = crosswalkWords[language];
  const columns = practices.map((practice): ColumnView => {
    const group = narrative.groups.find(({ practiceIds }) => practiceIds.includes(practice.id))!;
    return {
      name: `${practiceWords[language].practice} ${practice.code}`,
      number: practice.code,
      title: practice.title,
      definition: practice.statement,
      group: group.id.replace('group-', '') as GroupKey,
    };
  });
  return {
    title: words.title,
    headingLevel,
    intro: words.intro,
    keys: words.keys,
    legend: {
      text: words.legend,
      marks: (['high', 'medium', 'low', 'explicit'] as const).map((kind) => ({ kind, word: words[kind] })),
      empty: words.none,
    },
    corner: words.tenets,
    groups: narrative.groups.map(({ id, practiceIds }) => {
      const key = id.replace('group-', '') as GroupKey;
      return { key, title: practiceWords[language][key], span: practiceIds.length };
    }),
    columns,
    rows: [...tenets.map((tenet) => tenetRow(tenet, columns, context)), codeRow(columns, context)],
    explanations: words.explanations,
    foot: editionText(
      `${practicesTitle}, ${noticeWords[language].practices}; ${codeTitle}`,
      tenets[0]!.source.edition,
      context,
      tenetWords[language].shortTitles,
    ),
  };
}

function tenetRow(
  { id, code, title }: (typeof tenets)[number],
  columns: readonly ColumnView[],
  { tag, language }: ViewContext,
): RowView {
  const words = crosswalkWords[language];
  const unrelated = practices.filter((practice) => tenetPracticeUnrelated[id].includes(practice.id));
  return {
    key: id,
    name: `${tenetWords[language].tenet} ${code}`,
    number: code,
    title,
    translated: false,
    cells: practices.map((practice, index) => {
      const found = tenetPractice.filter(({ origin, destination }) => origin === id && destination === practice.id);
      return cellView(id, columns[index]!, found, language);
    }),
    empty: words.none,
    none: words.noneFor(new Intl.ListFormat(tag).format(unrelated.map((practice) => practice.code))),
  };
}

/** The Code as a whole, which two dimensions name. */
function codeRow(columns: readonly ColumnView[], { language }: ViewContext): RowView {
  const words = crosswalkWords[language];
  const practiceOf = (origin: string) => dimensions.find(({ id }) => id === origin)!.practiceId;
  return {
    key: 'code',
    name: undefined,
    number: undefined,
    title: words.wholeCode,
    translated: true,
    cells: practices.map((practice, index) =>
      cellView(
        'code',
        columns[index]!,
        codePractice.filter(({ origin }) => practiceOf(origin) === practice.id),
        language,
      ),
    ),
    empty: words.notNamed,
    none: undefined,
  };
}

function cellView(
  row: string,
  practice: ColumnView,
  found: readonly Association[],
  language: ViewContext['language'],
): CellView | undefined {
  const words = crosswalkWords[language];
  const [first] = found;
  if (!first) return undefined;
  const kind = first.basis === 'explicit' ? 'explicit' : first.confidence;
  return {
    key: `${row}.${practice.number}`,
    practice,
    mark: { kind, word: words[kind] },
    reasons: found.map(({ origin, basis, confidence, rationale }) => ({
      quote: dimensions.find(({ id }) => id === origin),
      rationale,
      facts: [words.confidence(words[confidence]), basis === 'explicit' ? words.explicitBasis : words.editorialBasis],
    })),
  };
}
