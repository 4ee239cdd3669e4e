import { dimensions, type Kind, type Practice, type PracticeId, practices } from '@icma-sdk/core';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import { practicesWords } from '../words/practices-words.js';
import { tenetWords } from '../words/tenet-words.js';
import type { HeadingLevel, Layout } from './frame.js';
import { groupOf, kinds, practicesTitle } from './practice-view.js';
import type { Found, PracticesAnswer, PracticesAsked } from './practices-answer.js';
import type { ViewContext } from './view-context.js';

/** A text cut where a search answers: every second part, from the second on, is an answer. */
export type Segments = readonly string[];

/** One dimension as it is browsed. */
export interface DimensionView {
  readonly id: string;
  readonly code: string;
  /** Place of the printed letter in the alphabet, from 1: what `<li value>` takes. */
  readonly position: number;
  readonly statement: Segments;
  readonly shown: boolean;
}

/** One practice as it is browsed. */
export interface BrowsedView {
  readonly id: PracticeId;
  readonly number: string;
  readonly name: string;
  readonly title: Segments;
  readonly group: { readonly key: GroupKey; readonly title: string };
  readonly definition: Segments;
  /** Whether its dimensions wait for the button below to be seen. */
  readonly folded: boolean;
  readonly lists: readonly {
    readonly kind: Kind;
    readonly title: string;
    readonly shown: boolean;
    readonly statements: readonly DimensionView[];
  }[];
  /** What the button says that shows all dimensions, or fewer again; undefined where all are shown anyway. */
  readonly more: { readonly text: string; readonly open: boolean } | undefined;
}

/** One practice's place in the list. */
export interface PracticeEntry {
  readonly id: PracticeId;
  readonly shown: boolean;
  /** What it says. Made when asked for: what is hidden has been said before. */
  view(): BrowsedView;
}

/** Everything that is shown of the Practices, in order, as text. */
export interface PracticesView {
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  readonly practiceLevel: HeadingLevel;
  /** Below level 6 the lists have labels instead of headings. */
  readonly kindLevel: HeadingLevel | 7;
  /** All fourteen, so that what stands stays when the answer changes; those that are shown come first, in their order. */
  readonly practices: readonly PracticeEntry[];
  readonly count: string;
  /** What was searched, quoted; empty where nothing was. */
  readonly searched: string;
  /** The filters that are on. */
  readonly filtered: readonly string[];
  /** Why nothing is shown and what to try; undefined where something is. */
  readonly empty: { readonly text: string; readonly advice: string } | undefined;
}

export interface PracticesOptions {
  readonly headingLevel: HeadingLevel;
  readonly layout: Layout;
  /** Practices whose dimensions a person opened. */
  readonly open: ReadonlySet<string>;
}

/** What of a query is said again where nothing answers it. */
const QUOTED = 60;

/** Decides what of the Practices is shown. */
export function practicesView(
  asked: PracticesAsked,
  answer: PracticesAnswer,
  { headingLevel, layout, open }: PracticesOptions,
  context: ViewContext,
): PracticesView {
  const words = practicesWords[context.language];
  const practiceLevel = Math.min(6, headingLevel + 1) as HeadingLevel;
  const brief = layout === 'row' && !answer.found && !asked.kind;
  const shown = new Set(answer.practices);
  const ordered = [...answer.practices, ...practices.filter((practice) => !shown.has(practice))];
  const count = words.count(answer.practices.length, practices.length, answer.dimensions.size, dimensions.length);
  return {
    title: practicesTitle,
    headingLevel,
    practiceLevel,
    kindLevel: Math.min(7, practiceLevel + 1) as HeadingLevel | 7,
    practices: ordered.map((practice) => ({
      id: practice.id,
      shown: shown.has(practice),
      view: () => browsedView(practice, asked, answer, { brief, open: open.has(practice.id) }, context),
    })),
    count: shown.size === 0 ? `${words.nothing}.` : answer.found ? `${count}. ${words.bestFirst}` : `${count}.`,
    searched: asked.query.trim() && `“${quoted(asked.query)}”`,
    filtered: filterTexts(asked, context),
    empty: shown.size === 0 ? emptyView(asked, answer, context) : undefined,
  };
}

function emptyView(
  { query, group, kind, tenet }: PracticesAsked,
  { found }: PracticesAnswer,
  { language }: ViewContext,
) {
  const words = practicesWords[language];
  const advice = group || kind || tenet ? words.fewerFilters : words.otherWord;
  if (!found) return { text: words.nothingLeft, advice };
  return {
    text: found.size > 0 ? words.nothingLeftFor(quoted(query)) : words.nothingFor(quoted(query)),
    advice: found.size > 0 ? advice : words.otherWord,
  };
}

function browsedView(
  practice: Practice,
  { kind }: PracticesAsked,
  { dimensions: left, found }: PracticesAnswer,
  { brief, open }: { brief: boolean; open: boolean },
  { language }: ViewContext,
): BrowsedView {
  const { id, code, title, statement } = practice;
  const words = practiceWords[language];
  const key = groupOf(Number(code));
  const own = found?.get(id);
  const lists = kinds
    .filter((one) => !kind || kind === one)
    .map((one) => {
      const statements = practice[one].map((dimension) => ({
        id: dimension.id,
        code: dimension.code,
        position: dimension.letter.charCodeAt(0) - 64,
        statement: segments(dimension.statement, 'statement', found?.get(dimension.id)),
        shown: open || left.has(dimension.id),
      }));
      return { kind: one, title: words[one], shown: statements.some((one) => one.shown), statements };
    });
  const all = lists.flatMap(({ statements }) => statements);
  const waiting = brief || all.some((one) => !left.has(one.id));
  const { showFewer, showAll } = practicesWords[language];
  return {
    id,
    number: code,
    name: `${words.practice} ${code}`,
    title: segments(title, 'title', own),
    group: { key, title: words[key] },
    definition: segments(statement, 'statement', own),
    folded: brief && !open,
    lists,
    more: waiting ? { open, text: open ? showFewer : showAll(all.length) } : undefined,
  };
}

/** The text of a field, cut at what a search found there. */
function segments(text: string, field: 'title' | 'statement', found: Found | undefined): Segments {
  const parts: string[] = [];
  let from = 0;
  for (const { field: where, start, end } of found?.highlights ?? []) {
    if (where !== field) continue;
    parts.push(text.slice(from, start), text.slice(start, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

function filterTexts({ group, kind, tenet }: PracticesAsked, { language }: ViewContext): string[] {
  const words = practiceWords[language];
  return [group && words[group], kind && words[kind], tenet && `${tenetWords[language].tenet} ${tenet.code}`].flatMap(
    (text) => text ?? [],
  );
}

function quoted(query: string): string {
  const characters = [...query.trim().slice(0, 4 * QUOTED)];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : characters.join('');
}
