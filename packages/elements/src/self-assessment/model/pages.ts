import { type Instrument, type InstrumentItem, placeOf, type Question, questions } from '@icma-sdk/assessment';
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

/**
 * A page per practice that the instrument asks about, in its order; none for an edition that this package does not hold. The
 * list of practices needs no questions: they are made when a page of them is.
 */
export function pagesOf(instrument: Instrument): readonly PracticePage[] {
  const items = new Map<string, InstrumentItem[]>();
  for (const item of instrument.items) {
    const practiceId = placeOf(item.id)?.practiceId ?? '';
    const own = items.get(practiceId);
    if (own) own.push(item);
    else items.set(practiceId, [item]);
  }
  return [...items].flatMap(([id, own]) => {
    const ask = (some: readonly InstrumentItem[]) => questions({ ...instrument, items: some });
    if (ask([own[0]!]).length === 0) return [];
    const { code, title, statement } = practices.find((practice) => practice.id === id)!;
    const group = narrative.groups.find(({ practiceIds }) => (practiceIds as readonly string[]).includes(id))!;
    let asked: readonly Question[] | undefined;
    return {
      id,
      number: code,
      title,
      statement,
      group: group.id.replace('group-', '') as GroupKey,
      phrase: group.statement,
      get questions() {
        asked ??= ask(own);
        return asked;
      },
    };
  });
}
