import {
  type Assessment,
  createInstrument,
  type Detail,
  defaultRubric,
  type EditionChange,
  type Instrument,
  migrateAssessment,
  type Rubric,
  sameScale,
} from '@icma-sdk/assessment';
import type { PracticeId } from '@icma-sdk/core';
import type { DraftMigration } from './opened-draft.js';

/** What the page asks now; what is left out is what this package brings. */
export interface Present {
  readonly instrument?: Instrument | undefined;
  readonly rubric?: Rubric | undefined;
  /** What changed between editions, for answers to be carried over; without it every answer of an older edition goes to review. */
  readonly changes?: readonly EditionChange[] | undefined;
}

/** The way from an assessment that was begun on an older edition, instrument or rubric to the present one; else `undefined`. */
export function draftMigration(assessment: Assessment, present: Present = {}): DraftMigration | undefined {
  const { instrument: oldInstrument, rubric: oldRubric } = assessment;
  const instrument = successor(oldInstrument, present.instrument ?? builtIn(oldInstrument.id));
  const rubric = successor(oldRubric, present.rubric ?? defaultRubric);
  if (instrument === oldInstrument && rubric === oldRubric) return undefined;
  const changes = present.changes ?? [];
  return {
    instrument,
    rubric,
    changes,
    needsScale: !sameScale(oldRubric, rubric) && isRated(assessment),
    migrate: (options) => migrateAssessment(assessment, { instrument, rubric, changes, ...options }),
  };
}

/** `now` where it is what `old` has become since; else `old`, also where that is the newer of the two. */
function successor<T extends { id: string; version: string; edition?: string }>(old: T, now: T | undefined): T {
  if (now?.id !== old.id) return old;
  const byEdition = (now.edition ?? '').localeCompare(old.edition ?? '');
  return byEdition > 0 || (byEdition === 0 && isLater(now.version, old.version)) ? now : old;
}

/** Versions count up as numbers; of two that are no numbers, the one that the page brings is the later. */
function isLater(now: string, old: string): boolean {
  const [a, b] = [Number(now), Number(old)];
  return Number.isNaN(a - b) ? now !== old : a > b;
}

/** The instrument that this package makes under the id today. */
function builtIn(id: string): Instrument | undefined {
  const [, detail, numbers = ''] = /^icma-practices-(practices|kinds|full)((?:-\d\d)*)$/.exec(id) ?? [];
  const practices = numbers.match(/\d\d/g)?.map((number) => `practice-${number}` as PracticeId);
  try {
    return detail ? createInstrument({ detail: detail as Detail, ...(practices && { practices }) }) : undefined;
  } catch {
    return undefined;
  }
}

function isRated({ responses, review }: Assessment): boolean {
  const all = [...Object.values(responses), ...review.flatMap(({ previous }) => previous.map((one) => one.response))];
  return all.some(({ level, target }) => level !== undefined || target !== undefined);
}
