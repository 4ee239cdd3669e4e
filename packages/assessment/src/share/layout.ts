import type { Answers } from '../types/assessment.js';
import type { Detail } from '../types/instrument.js';
import type { Response } from '../types/response.js';
import { crc24 } from './crc24.js';

/** What goes into a token besides levels, "not applicable" and "cannot judge". Each is left out unless it is true. */
export interface ShareFields {
  readonly target?: boolean;
  readonly importance?: boolean;
  readonly confidence?: boolean;
  /** Notes, evidence and reasons: whatever the person wrote. They make the token long and may name people. */
  readonly notes?: boolean;
}

export const VERSION = '1';
/** Longer than any token without notes can be: 400 items on seven levels take 730. */
export const MAX_BODY = 800;
/** Longer than a token with all notes that an assessment can hold. */
export const MAX_TOKEN = 3_000_000;
export const CHECK_DIGITS = 4;

const DETAILS: readonly Detail[] = ['practices', 'kinds', 'full'];

/** The numbers at the start of a body: how many values each can take, least significant first. */
export const HEAD_RADICES = [8, DETAILS.length + 1, 1 << 14, 1 << 24];

export function headOf({ instrument, rubric }: Pick<Answers, 'instrument' | 'rubric'>, fields: ShareFields): number[] {
  const [, detail, numbers] = /^icma-practices-(\w+?)((?:-\d\d)*)$/.exec(instrument.id) ?? [];
  const place = DETAILS.indexOf(detail as Detail);
  const mask = (numbers ?? '')
    .split('-')
    .slice(1)
    .reduce((bits, number) => bits | (1 << (Number(number) - 1)), 0);
  return [
    flagsOf(fields),
    place < 0 ? DETAILS.length : place,
    place < 0 ? 0 : mask & 0x3fff,
    markOf({ instrument, rubric }),
  ];
}

/** The id of the built-in instrument that detail and practices of a head name; `undefined` when it is not a built-in one. */
export function instrumentIdOf([, place, mask]: readonly number[]): string | undefined {
  const detail = DETAILS[place!];
  if (!detail) return undefined;
  const numbers = Array.from({ length: 14 }, (_, index) => index).filter((index) => mask! & (1 << index));
  return `icma-practices-${detail}${numbers.map((index) => `-${`${index + 1}`.padStart(2, '0')}`).join('')}`;
}

/** Tells instruments and rubrics apart, wording of custom ones included. */
export function markOf({ instrument, rubric }: Pick<Answers, 'instrument' | 'rubric'>): number {
  return crc24(JSON.stringify([instrument, rubric]));
}

function flagsOf({ target, importance, confidence }: ShareFields): number {
  return (target ? 1 : 0) + (importance ? 2 : 0) + (confidence ? 4 : 0);
}

export function fieldsOf(flags: number): Required<Omit<ShareFields, 'notes'>> {
  return { target: (flags & 1) > 0, importance: (flags & 2) > 0, confidence: (flags & 4) > 0 };
}

/** How many values each number of one item can take. */
export function itemRadices(levels: number, { target, importance, confidence }: ShareFields): number[] {
  return [levels + 3, ...(target ? [levels + 1] : []), ...(importance ? [6] : []), ...(confidence ? [4] : [])];
}

/** The numbers of one item: 0 is absent; of the first, 1 is not applicable, 2 cannot judge, then the levels. */
export function itemNumbers(response: Response | undefined, fields: ShareFields): number[] {
  const { level, notApplicable, cannotJudge, target = 0, importance = 0, confidence = 0 } = response ?? {};
  const state = notApplicable ? 1 : cannotJudge ? 2 : level ? level + 2 : 0;
  return [
    state,
    ...(fields.target ? [target] : []),
    ...(fields.importance ? [importance] : []),
    ...(fields.confidence ? [confidence] : []),
  ];
}
