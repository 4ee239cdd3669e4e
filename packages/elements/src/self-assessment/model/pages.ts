import { type Instrument, type Question, questions } from '@icma-sdk/assessment';
import { narrative, practices } from '@icma-sdk/core';
import type { GroupKey } from '../../words/practice-words.js';

/** The questions about one practice, which stand on one page. */
export interface PracticePage {
  /** `practice-07`. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The definition. */
  readonly statement: string;
  readonly group: GroupKey;
  /** ICMA's phrase for the group. */
  readonly phrase: string;
  /** In the instrument's order. */
  readonly questions: readonly Question[];
}

/** A page per practice that the instrument asks about, in its order; none for an edition that this package does not hold. */
export function pagesOf(instrument: Instrument): readonly PracticePage[] {
  const pages = new Map<string, Question[]>();
  for (const question of questions(instrument)) {
    const page = pages.get(question.practiceId);
    if (page) page.push(question);
    else pages.set(question.practiceId, [question]);
  }
  return [...pages].map(([id, asked]) => {
    const { code, title, statement } = practices.find((practice) => practice.id === id)!;
    const group = narrative.groups.find(({ practiceIds }) => (practiceIds as readonly string[]).includes(id))!;
    const key = group.id.replace('group-', '') as GroupKey;
    return { id, number: code, title, statement, group: key, phrase: group.statement, questions: asked };
  });
}
