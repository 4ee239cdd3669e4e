import {
  type Group,
  icmaPractices,
  type Kind,
  narrative,
  type Practice,
  type PracticeId,
  practices,
} from '@icma-sdk/core';
import { practiceMapWords } from '../words/practice-map-words.js';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import type { HeadingLevel } from './frame.js';
import { practicesFoot } from './practice-view.js';
import type { ViewContext } from './view-context.js';

/** What somebody found about one practice: a length for each half of its segment, and words for it. */
export interface PracticeResult {
  /** 0 to 1: how much of the half is filled. */
  readonly leadership?: number | undefined;
  /** 0 to 1: how much of the half is filled. */
  readonly management?: number | undefined;
  /** What the length stands for, such as `Level 3`; by default the percentage. */
  readonly leadershipText?: string | undefined;
  /** What the length stands for, such as `Level 3`; by default the percentage. */
  readonly managementText?: string | undefined;
  /** 0 to 1: one bar in the place of the two halves, for a practice looked at as a whole. */
  readonly whole?: number | undefined;
  /** What that length stands for; by default the percentage. A text alone says why there is no length. */
  readonly wholeText?: string | undefined;
}

/** Practice id → what was found; practices left out have no value. */
export type PracticeResults = ReadonlyMap<PracticeId, PracticeResult>;

export interface PracticeMapOptions {
  readonly selected: Practice | undefined;
  readonly results: PracticeResults | undefined;
  readonly headingLevel: HeadingLevel;
}

/** A half of a segment, or all of it. */
export type ValueKind = Kind | 'whole';

export interface ValueView {
  readonly kind: ValueKind;
  readonly title: string;
  /** 0 to 1; undefined where nobody gave one. */
  readonly share: number | undefined;
  readonly text: string;
  /** The same in at most {@link longestValue} characters, for the wheel. */
  readonly short: string;
}

export interface MapPracticeView {
  readonly id: PracticeId;
  readonly number: string;
  /** `Practice 7`, for who does not see the number in the segment. */
  readonly name: string;
  readonly title: string;
  readonly definition: string;
  /** How much room the definition needs. */
  readonly length: 'short' | 'medium' | 'long';
  readonly selected: boolean;
  /** Leadership, then management, or one value for both; empty where the map has no results at all. */
  readonly values: readonly ValueView[];
}

export interface MapGroupView {
  readonly key: GroupKey;
  readonly title: string;
  /** ICMA's words, quotation marks included. */
  readonly phrase: string;
  readonly practices: readonly MapPracticeView[];
}

/** Everything the map says, in order. The element, its print and the SVG file say this and nothing else. */
export interface PracticeMapView {
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  /** Title of ICMA's document. */
  readonly document: string;
  readonly hint: string;
  readonly keys: string;
  readonly groups: readonly MapGroupView[];
  /** How to read the bars; undefined where there are none. */
  readonly legend: string | undefined;
  /** What was found about the practice chosen, where its segment's label is too small for it. */
  readonly told: string | undefined;
  readonly caption: string;
  readonly download: string;
  readonly description: string;
  /** Edition and notice. */
  readonly foot: string | undefined;
}

/** Characters of a value that a segment's label has room for. */
export const longestValue = 12;

/** Decides what the map of the Practices says. */
export function practiceMapView(options: PracticeMapOptions, context: ViewContext): PracticeMapView {
  const own = practiceMapWords[context.language];
  const groups = narrative.groups.map((group) => ({
    key: keyOf(group),
    title: practiceWords[context.language][keyOf(group)],
    phrase: group.statement,
    practices: practices
      .filter((practice) => group.practiceIds.includes(practice.id))
      .map((practice) => practiceView(practice, options, context)),
  }));
  return {
    title: own.title,
    headingLevel: options.headingLevel,
    document: icmaPractices.title,
    hint: own.hint,
    keys: own.keys,
    groups,
    legend: options.results && (allWhole(groups) ? own.legendWhole : own.legend),
    told: told(groups.flatMap((group) => group.practices).find((practice) => practice.selected)),
    caption: own.caption,
    download: own.download,
    description: own.description,
    foot: practicesFoot(context),
  };
}

function allWhole(groups: readonly MapGroupView[]): boolean {
  return groups.every((group) => group.practices.every(({ values }) => values.every(({ kind }) => kind === 'whole')));
}

/** The values of a practice in full, if any of them had to be cut short. */
function told(practice: MapPracticeView | undefined): string | undefined {
  if (!practice?.values.some(({ text, short }) => text !== short)) return undefined;
  return `${practice.name}: ${practice.values.map(({ title, text }) => `${title} ${text}`).join('; ')}`;
}

function practiceView(
  practice: Practice,
  { selected, results }: PracticeMapOptions,
  context: ViewContext,
): MapPracticeView {
  const { length } = practice.statement;
  return {
    id: practice.id,
    number: practice.code,
    name: `${practiceWords[context.language].practice} ${practice.code}`,
    title: practice.title,
    definition: practice.statement,
    length: length < 95 ? 'short' : length < 165 ? 'medium' : 'long',
    selected: practice === selected,
    values: results
      ? kindsOf(results.get(practice.id)).map((kind) => valueView(kind, results.get(practice.id), context))
      : [],
  };
}

function keyOf({ id }: Group): GroupKey {
  return id.replace('group-', '') as GroupKey;
}

/** Whether a practice has two values or one: the two unless the page gave one for the whole. */
function kindsOf(result: PracticeResult | undefined): readonly ValueKind[] {
  return result?.whole === undefined && result?.wholeText === undefined ? ['leadership', 'management'] : ['whole'];
}

/** Whatever the page gave for a value, as a length and as text; what is neither counts as not given. */
function valueView(kind: ValueKind, result: PracticeResult | undefined, { tag, language }: ViewContext): ValueView {
  const given: unknown = result?.[kind];
  const share = typeof given === 'number' && Number.isFinite(given) ? Math.min(1, Math.max(0, given)) : undefined;
  const percent = share === undefined ? undefined : new Intl.NumberFormat(tag, { style: 'percent' }).format(share);
  const said: unknown = result?.[`${kind}Text`];
  const text =
    typeof said === 'string' ? [...said.slice(0, 1000)].slice(0, 200).join('').replace(/\s+/g, ' ').trim() : '';
  const fallback = percent ?? practiceMapWords[language].noValue;
  return {
    kind,
    title: kind === 'whole' ? practiceMapWords[language].whole : practiceWords[language][kind],
    share,
    text: text || fallback,
    short: text && [...text].length <= longestValue ? text : fallback,
  };
}
