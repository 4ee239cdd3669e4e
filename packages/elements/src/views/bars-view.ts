import type { Figures, ResultRow, Summary } from '@icma-sdk/assessment';
import { type Kind, practices } from '@icma-sdk/core';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import { type Figure, type ResultsWords, resultsWords } from '../words/results-words.js';
import type { ViewContext } from './view-context.js';

/** The figures of a row of the table, in order. */
export const figures: readonly Figure[] = ['level', 'target', 'gap', 'importance', 'confidence', 'answered', 'rank'];

/** One bar, and the row of the table that says the same: of one kind, or of a practice asked as a whole. */
export interface BarView {
  readonly kind: Kind | 'whole';
  /** `Leadership`; `Level` where there are no kinds. */
  readonly title: string;
  /** How long the bar is, 0 to 1; undefined where there is no level. */
  readonly share: number | undefined;
  /** Where the target stands, 0 to 1. */
  readonly targetShare: number | undefined;
  /** `3.4 of 5`, or why there is no level. */
  readonly value: string;
  /** `target 4`; empty where none is set. */
  readonly target: string;
  /** The {@link figures} as the table prints them; empty where there is none. */
  readonly cells: readonly string[];
}

export interface PracticeBarsView {
  readonly id: string;
  /** As printed: `7`. */
  readonly number: string;
  /** `Practice 7`. */
  readonly name: string;
  readonly title: string;
  /** Leadership above management. */
  readonly bars: readonly BarView[];
}

/** The practices asked about, by group of the narrative; one group without a name where the edition is not ours. */
export interface BarGroupView {
  readonly key: GroupKey | '';
  readonly title: string;
  readonly practices: readonly PracticeBarsView[];
}

/** The bars of all practices, group by group in printed order. */
export function barGroups({ groups, ...summary }: Summary, context: ViewContext): BarGroupView[] {
  const words = practiceWords[context.language];
  const all = { id: '', practiceIds: summary.practices.map(({ id }) => id) };
  return (groups.length > 0 ? groups : [all]).map(({ id, practiceIds }) => {
    const key = id.slice(6) as GroupKey | '';
    return {
      key,
      title: key && words[key],
      practices: summary.practices
        .filter((practice) => practiceIds.includes(practice.id))
        .map((practice) => practiceBars(practice, summary, context)),
    };
  });
}

/** ICMA's title of a practice; its id where we do not hold one. */
export function titleOf(practiceId: string): string {
  return practices.find(({ id }) => id === practiceId)?.title ?? practiceId;
}

/** The printed number of a practice. */
export function numberOf(practiceId: string): string {
  return `${Number(practiceId.slice(9, 11))}`;
}

function practiceBars(
  row: Summary['practices'][number],
  { items, levels }: Omit<Summary, 'groups'>,
  context: ViewContext,
): PracticeBarsView {
  const { id, leadership, management } = row;
  const isWhole = items.some(({ practiceId, kind }) => practiceId === id && !kind);
  const number = numberOf(id);
  const bars = [isWhole && { ...row, kind: 'whole' as const }, leadership, management];
  return {
    id,
    number,
    name: `${practiceWords[context.language].practice} ${number}`,
    title: titleOf(id),
    bars: bars.flatMap((bar) => (bar ? [barView(bar, levels, context)] : [])),
  };
}

function barView(
  row: ResultRow & { readonly kind: BarView['kind'] },
  levels: number,
  { tag, language }: ViewContext,
): BarView {
  const words = resultsWords[language];
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const said = {
    ...Object.fromEntries(figures.map((figure) => [figure, row[figure] === null ? '' : format.format(row[figure])])),
    answered: words.outOf(`${row.answered}`, row.asked),
  } as Record<Figure, string>;
  const { kind, level, target } = row;
  return {
    kind,
    title: kind === 'whole' ? words.level : practiceWords[language][kind],
    share: level === null ? undefined : level / levels,
    targetShare: target === null ? undefined : target / levels,
    value: said.level ? words.outOf(said.level, levels) : reasonOf(row, words),
    target: said.target && `${words.target.toLowerCase()} ${said.target}`,
    cells: figures.map((figure) => said[figure] || (figure === 'level' ? reasonOf(row, words) : '')),
  };
}

/** Why a row has no level. */
function reasonOf({ asked, notApplicable, cannotJudge }: Figures, words: ResultsWords): string {
  if (asked > 0) return words.notAnswered;
  return [notApplicable && words.notApplicable, cannotJudge && words.cannotJudge].filter(Boolean).join(', ');
}
