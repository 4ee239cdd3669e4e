import { practices, type Tenet, tenets } from '@icma-sdk/core';
import { type GroupKey, practiceWords } from '../words/practice-words.js';
import { practicesWords } from '../words/practices-words.js';
import { tenetTitles } from '../words/tenet-titles.js';
import { tenetWords } from '../words/tenet-words.js';
import { groupOf, kinds } from './practice-view.js';
import type { ViewContext } from './view-context.js';

/** The groups of the narrative by our keys, in its order. */
export const groupKeys = ['principles', 'lead', 'purposes', 'skills'] as const satisfies readonly GroupKey[];

/** A choice of a filter. */
export interface ChoiceView {
  readonly value: string;
  readonly label: string;
  /** The printed numbers that it stands for; empty for none. */
  readonly range: string;
}

/** The choices of the group filter: all, then each with the numbers of its practices. */
export function groupChoices({ language }: ViewContext): ChoiceView[] {
  return [
    { value: '', label: practicesWords[language].allGroups, range: '' },
    ...groupKeys.map((key) => {
      const group = practices.filter((practice) => groupOf(Number(practice.code)) === key);
      return { value: key, label: practiceWords[language][key], range: `${group[0]!.code}–${group.at(-1)!.code}` };
    }),
  ];
}

/** The choices of the kind filter: both, then each. */
export function kindChoices({ language }: ViewContext): ChoiceView[] {
  return [
    { value: '', label: practicesWords[language].bothKinds, range: '' },
    ...kinds.map((kind) => ({ value: kind, label: practiceWords[language][kind], range: '' })),
  ];
}

/** The choices of the tenet filter: any, then each by its number and our short title, in one language as an option can hold no more. */
export function tenetChoices({ language }: ViewContext): ChoiceView[] {
  const titleOf = ({ title }: Tenet, index: number) => (language === 'en' ? title : tenetTitles[language][index]);
  return [
    { value: '', label: practicesWords[language].anyTenet, range: '' },
    ...tenets.map((tenet, index) => ({
      value: tenet.code,
      label: `${tenetWords[language].tenet} ${tenet.code}: ${titleOf(tenet, index)}`,
      range: '',
    })),
  ];
}
