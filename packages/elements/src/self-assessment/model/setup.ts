import {
  type Assessment,
  createInstrument,
  type Detail,
  estimateTime,
  type Instrument,
  type Rubric,
  startAssessment,
} from '@icma-sdk/assessment';
import { applyTargets, targetProfiles } from '@icma-sdk/assessment/targets';
import type { PracticeId } from '@icma-sdk/core';
import { type Ask, askable, idFor } from './asks.js';

/** How closely one can look, from the least to the most. */
export const details: readonly Detail[] = ['practices', 'kinds', 'full'];

/** What a person chooses before they begin. */
export interface Setup {
  readonly detail: Detail;
  /** Ids of the practices, in any order. */
  readonly practices: readonly string[];
  readonly importance: boolean;
  readonly confidence: boolean;
  /** `none`, `own` (the person sets each), or the id of a target profile. */
  readonly targets: string;
  readonly name: string;
  /** Where answers are kept; empty until the person has said so. */
  readonly keep: 'device' | 'page' | '';
}

/** What is asked besides levels. */
export function asksIn({ importance, confidence, targets }: Setup): readonly Ask[] {
  const chosen = { importance, confidence, target: targets !== 'none' };
  return askable.filter((ask) => chosen[ask]);
}

/** How many questions a choice asks, and in how many minutes; nothing without a practice. `instrument` is the page's own. */
export function sizeOf(
  setup: Setup,
  instrument?: Instrument,
): { readonly questions: number; readonly low: number; readonly high: number } | undefined {
  if (!instrument && setup.practices.length === 0) return undefined;
  const asked = instrument ?? instrumentOf(setup);
  return { questions: asked.items.length, ...estimateTime(asked, asksIn(setup).length) };
}

/** What is still missing from a choice, in the order of the page. */
export function missingIn(
  { practices, keep }: Setup,
  asked: { readonly practices: boolean; readonly keep: boolean },
): readonly ('practices' | 'keep')[] {
  return [
    ...(asked.practices && practices.length === 0 ? (['practices'] as const) : []),
    ...(asked.keep && !keep ? (['keep'] as const) : []),
  ];
}

/** An assessment without answers, with the targets of the career stage chosen. */
export function beginAssessment(
  setup: Setup,
  given: {
    readonly instrument?: Instrument | undefined;
    readonly rubric?: Rubric | undefined;
    /** A random number as text, the start of the id. */
    readonly random: string;
    readonly at: string;
  },
): Assessment {
  const { instrument = instrumentOf(setup), rubric, random, at } = given;
  const name = setup.name.trim();
  const assessment = startAssessment(instrument, {
    id: idFor(random, asksIn(setup)),
    at,
    ...(rubric && { rubric }),
    ...(name && { name }),
  });
  const profile = targetProfiles.find(({ id }) => id === setup.targets);
  return profile ? applyTargets(assessment, profile, { at }) : assessment;
}

function instrumentOf({ detail, practices }: Setup): Instrument {
  return createInstrument({ detail, practices: practices as PracticeId[] });
}

/** The choice after a person changed one of its fields; `checked` counts for boxes to tick. */
export function changeSetup(setup: Setup, field: string, value: string, checked: boolean): Setup {
  if (field === 'practice')
    return { ...setup, practices: setup.practices.filter((id) => id !== value).concat(checked ? value : []) };
  return { ...setup, [field]: field === 'importance' || field === 'confidence' ? checked : value };
}
