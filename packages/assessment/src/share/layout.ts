import type { Answers } from '../types/assessment.js';
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

/**
 * A token is this character and base64url of: 3 bytes of check digits over the rest; a head of {@link HEAD} numbers; the numbers of
 * each item in the instrument's order; with notes, UTF-8 JSON of place → what the person wrote.
 */
export const VERSION = '1';
export const CHECK_BYTES = 3;

/** Longer than a token with all notes that an assessment can hold. */
export const MAX_TOKEN = 3_000_000;

/** Flags of the fields; 1 + detail of a built-in instrument, or 0; its chosen practices, a bit each; a mark of instrument and rubric. */
export const HEAD = [16, 4, 1 << 14, 1 << 24];

const DETAILS = ['practices', 'kinds', 'full'];
const FIELDS = ['target', 'importance', 'confidence', 'notes'] as const;

export type Made = Pick<Answers, 'instrument' | 'rubric'>;

export function headOf(made: Made, fields: ShareFields): number[] {
  const [, , detail = '', ...numbers] = made.instrument.id.split('-');
  return [
    FIELDS.reduce((flags, field, bit) => flags + (fields[field] ? 1 << bit : 0), 0),
    1 + DETAILS.indexOf(detail),
    numbers.reduce((bits, number) => bits | ((1 << Number(number)) >> 1), 0) & 0x3fff,
    markOf(made),
  ];
}

/** The id of the built-in instrument that detail and practices of a head name. */
export function instrumentIdOf([, detail = 0, practices = 0]: readonly number[]): string {
  const numbers = Array.from({ length: 14 }, (_, bit) =>
    practices & (1 << bit) ? `-${`${bit + 1}`.padStart(2, '0')}` : '',
  );
  return `icma-practices-${DETAILS[detail - 1]}${numbers.join('')}`;
}

export function fieldsOf([flags = 0]: readonly number[]): Required<ShareFields> {
  const [target, importance, confidence, notes] = FIELDS.map((_, bit) => (flags & (1 << bit)) > 0);
  return { target: target!, importance: importance!, confidence: confidence!, notes: notes! };
}

/** Tells instruments and rubrics apart, wording of custom ones included. */
export function markOf({ instrument, rubric }: Made): number {
  return crc24(JSON.stringify([instrument, rubric]));
}

/** How many values each number of one item can take. */
export function itemRadices(levels: number, { target, importance, confidence }: ShareFields): number[] {
  return [levels + 3, target ? levels + 1 : 1, importance ? 6 : 1, confidence ? 4 : 1];
}

/** The numbers of one item: 0 is absent; of the first, 1 is not applicable, 2 cannot judge, then the levels. */
export function itemNumbers(response: Response = {}, fields: ShareFields): number[] {
  const { level, notApplicable, cannotJudge, target = 0, importance = 0, confidence = 0 } = response;
  return [
    // What is no level must not look like another state.
    notApplicable ? 1 : cannotJudge ? 2 : level === undefined ? 0 : level > 0 ? level + 2 : -1,
    fields.target ? target : 0,
    fields.importance ? importance : 0,
    fields.confidence ? confidence : 0,
  ];
}

/** The response that the numbers of one item stand for, perhaps an empty one. */
export function itemResponse([state = 0, target, importance, confidence]: readonly number[]): Response {
  return {
    ...(state > 2 && { level: state - 2 }),
    ...(target && { target }),
    ...(importance && { importance }),
    ...(confidence && { confidence }),
    ...(state === 1 && { notApplicable: {} }),
    ...(state === 2 && { cannotJudge: {} }),
  };
}

/** What the person wrote of one item; as it goes into the token. */
export function textsOf({ note, evidence, notApplicable, cannotJudge }: Response = {}): Response {
  return {
    ...(notApplicable?.reason && { notApplicable }),
    ...(cannotJudge?.reason && { cannotJudge }),
    ...(note && { note }),
    ...(evidence && { evidence }),
  };
}
