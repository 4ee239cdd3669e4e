import { type Kind, type Practice, practices, type Tenet } from '@icma-sdk/core';
import type { GroupKey } from '../words/practice-words.js';
import { groupOf, kinds } from './practice-view.js';
import { relatedTenets } from './related-tenets.js';

/** What a person wants to see of the Practices. What is undefined or blank narrows nothing. */
export interface PracticesAsked {
  readonly query: string;
  readonly group: GroupKey | undefined;
  readonly kind: Kind | undefined;
  /** A tenet that bears on the practice, by our judgement. */
  readonly tenet: Tenet | undefined;
}

/** A practice or dimension that a search found. */
export interface Found {
  /** The higher, the better; above 0. */
  readonly score: number;
  /** Where its title or statement answers: code units of that text, in its order, never overlapping. */
  readonly highlights: readonly {
    readonly field: 'title' | 'statement';
    readonly start: number;
    readonly end: number;
  }[];
}

/** Item id → what a search found there. */
export type FoundItems = ReadonlyMap<string, Found>;

/** What is left of the Practices. */
export interface PracticesAnswer {
  /** Best match first where something was searched, else in printed order. */
  readonly practices: readonly Practice[];
  /** Ids of the dimensions of these that were asked for. */
  readonly dimensions: ReadonlySet<string>;
  /** What the search found, whether the filters leave it or not; undefined where nothing was searched. */
  readonly found: FoundItems | undefined;
}

/** The practices that pass every filter and that the search found something in, and these dimensions. */
export function answerOf({ group, kind, tenet }: PracticesAsked, found: FoundItems | undefined): PracticesAnswer {
  const dimensions = new Set<string>();
  const ranked: { practice: Practice; score: number }[] = [];
  for (const practice of practices) {
    if (group && group !== groupOf(Number(practice.code))) continue;
    if (tenet && !relatedTenets[Number(practice.code) - 1]!.includes(Number(tenet.code))) continue;
    let score = found?.get(practice.id)?.score ?? 0;
    for (const { id } of kinds.flatMap((one) => (kind && kind !== one ? [] : practice[one]))) {
      const hit = found?.get(id);
      if (found && !hit) continue;
      dimensions.add(id);
      score = Math.max(score, hit?.score ?? 0);
    }
    if (!found || score > 0) ranked.push({ practice, score });
  }
  return {
    practices: ranked.sort((a, b) => b.score - a.score).map(({ practice }) => practice),
    dimensions,
    found,
  };
}
