import { type Answers, compareSnapshots, type ItemComparison, placeOf } from '@icma-sdk/assessment';
import { comparisonWords } from '../words/comparison-words.js';
import { practiceWords } from '../words/practice-words.js';
import { resultsWords } from '../words/results-words.js';
import { numberOf, titleOf } from './bars-view.js';
import type { TableView } from './table-view.js';
import type { ViewContext } from './view-context.js';

export type Change = ItemComparison['change'];

/** What may have become of an item, in the order it is told, each with its sign: a shape, not a colour. */
const signs: Readonly<Record<Change, string>> = { up: '↑', down: '↓', new: '+', same: '=', 'not-comparable': '≠' };

/** All items with the same fate. */
export interface ChangeView extends TableView {
  readonly change: Change;
  readonly sign: string;
}

export interface ComparisonView {
  readonly title: string;
  /** What a reader has to know first: that editions or levels differ. */
  readonly cautions: readonly string[];
  /** Those with an item at least; what neither ever rated is not told. */
  readonly changes: readonly ChangeView[];
}

/** Decides what is said of two sets of answers side by side; `name` says what the earlier is. */
export function comparisonView(before: Answers, now: Answers, name: string, context: ViewContext): ComparisonView {
  const words = comparisonWords[context.language];
  const { items, sameEdition, sameRubric } = compareSnapshots(before, now);
  return {
    title: words.since(name),
    cautions: [
      ...(sameEdition ? [] : [words.editions(before.instrument.edition, now.instrument.edition)]),
      ...(sameRubric ? [] : [words.rubrics]),
    ],
    changes: (Object.keys(signs) as Change[]).flatMap((change) => {
      const rows = items
        .filter((item) => item.change === change && (item.before ?? item.after) !== null)
        .map((item) => ({
          ...placeView(item.itemId, context),
          cells: [
            levelOf(item.before, before),
            levelOf(item.after, now),
            ...(item.reason ? [words.reasons[item.reason]] : []),
          ],
        }));
      const columns = [practiceWords[context.language].practice, words.before, words.now];
      const view = {
        change,
        sign: signs[change],
        caption: `${words[change]}: ${rows.length}`,
        columns: change === 'not-comparable' ? [...columns, words.why] : columns,
        rows,
      };
      return rows.length > 0 ? [view] : [];
    }),
  };

  /** A level out of how many its own rubric has. */
  function levelOf(level: number | null, { rubric }: Answers): string {
    return level === null ? '' : resultsWords[context.language].outOf(`${level}`, rubric.levels.length);
  }
}

/** Where an item belongs, in words: practice by number and title, and which part of it. */
export function placeView(id: string, { language }: ViewContext): Omit<TableView['rows'][number], 'cells'> {
  const { practiceId, kind, letter } = placeOf(id)!;
  const number = numberOf(practiceId);
  const part = letter ? `${number}.${kind![0]}.${letter}`.toUpperCase() : kind ? practiceWords[language][kind] : '';
  return { number, title: titleOf(practiceId), part };
}
