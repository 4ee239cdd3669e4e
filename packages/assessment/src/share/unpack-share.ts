import { builtInInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { responseReader } from '../file/read-response.js';
import { Report } from '../file/report.js';
import { parseInstrument } from '../parse-instrument.js';
import { parseRubric } from '../parse-rubric.js';
import type { Answers } from '../types/assessment.js';
import type { Instrument } from '../types/instrument.js';
import type { Issue } from '../types/issue.js';
import type { Response } from '../types/response.js';
import type { Rubric } from '../types/rubric.js';
import { digitsToNumber, numberToDigits } from './base64url.js';
import { crc24 } from './crc24.js';
import {
  CHECK_DIGITS,
  fieldsOf,
  HEAD_RADICES,
  instrumentIdOf,
  itemRadices,
  MAX_BODY,
  MAX_TOKEN,
  markOf,
  type ShareFields,
  VERSION,
} from './layout.js';
import { digitsFor, unpackNumbers } from './mixed-radix.js';
import { unpackNotes, withTexts } from './notes.js';

/** `unknown-instrument`: the token is whole, but made with an instrument or a rubric that was not given. */
export type ShareFailure = 'newer' | 'damaged' | 'too-large' | 'not-ours' | 'unknown-instrument';

export type ShareResult =
  | { readonly ok: true; readonly answers: Answers; readonly fields: Required<ShareFields> }
  | { readonly ok: false; readonly reason: ShareFailure; readonly issues: readonly Issue[] };

/**
 * The answers in a token of {@link packShare}. Built-in instruments and the default rubric are known; give custom ones in `known`.
 * A token that was changed, cut or lengthened by mistake is found by its check digits. Never throws.
 */
export function unpackShare(
  token: string,
  known: { readonly instrument?: Instrument; readonly rubric?: Rubric } = {},
): ShareResult {
  const fail = (reason: ShareFailure, expected: string): ShareResult => {
    const report = new Report();
    report.fault('', token, expected);
    return { ok: false, reason, issues: report.issues };
  };
  if (typeof token !== 'string' || !/^[\w-]{6,}(?:\.[\w-]*)?$/.test(token)) return fail('not-ours', 'a shared link');
  if (token.length > MAX_TOKEN) return fail('too-large', `at most ${MAX_TOKEN} characters`);
  if (token[0] !== VERSION) return fail('newer', `version ${VERSION}`);
  const rest = token.slice(1 + CHECK_DIGITS);
  const [body = '', notes] = rest.split('.');
  const check = numberToDigits(BigInt(crc24(rest)), CHECK_DIGITS);
  const value = body.length > MAX_BODY ? undefined : digitsToNumber(body);
  if (token.slice(1, 1 + CHECK_DIGITS) !== check || value === undefined) return fail('damaged', 'a whole link');
  const { numbers: head, rest: items } = unpackNumbers(value, HEAD_RADICES);
  const made = madeWith(head, known);
  if (!made) return fail('unknown-instrument', 'the instrument and rubric it was made with');
  const fields = { ...fieldsOf(head[0]!), notes: notes !== undefined };
  const responses = readItems(items, body.length, made, fields, notes);
  return responses ? { ok: true, answers: { ...made, responses }, fields } : fail('damaged', 'a whole link');
}

function madeWith(
  head: readonly number[],
  known: { readonly instrument?: Instrument; readonly rubric?: Rubric },
): Pick<Answers, 'instrument' | 'rubric'> | undefined {
  const id = instrumentIdOf(head);
  // Read, so that the order of their fields does not count.
  const ownInstrument = parseInstrument(known.instrument);
  const ownRubric = parseRubric(known.rubric);
  for (const instrument of [id && builtInInstrument(id), ownInstrument.ok && ownInstrument.value]) {
    for (const rubric of [defaultRubric, ownRubric.ok && ownRubric.value]) {
      if (instrument && rubric && markOf({ instrument, rubric }) === head[3]) return { instrument, rubric };
    }
  }
  return undefined;
}

function readItems(
  value: bigint,
  length: number,
  { instrument, rubric }: Pick<Answers, 'instrument' | 'rubric'>,
  fields: Required<ShareFields>,
  notes: string | undefined,
): Record<string, Response> | undefined {
  const levels = rubric.levels.length;
  const perItem = itemRadices(levels, fields);
  const radices = instrument.items.flatMap(() => perItem);
  const { numbers, rest } = unpackNumbers(value, radices);
  const texts = notes === undefined ? new Map<string, readonly unknown[]>() : unpackNotes(notes);
  if (rest !== 0n || length !== digitsFor([...HEAD_RADICES, ...radices]) || !texts) return undefined;
  const report = new Report();
  const read = responseReader(levels);
  const responses: Record<string, Response> = {};
  instrument.items.forEach(({ id }, index) => {
    const rating = toResponse(numbers.slice(index * perItem.length), fields);
    const raw = withTexts(rating, texts.get(`${index}`) ?? ['', '', '']);
    const response = Object.keys(raw).length > 0 ? read(raw, report, id) : undefined;
    if (response) responses[id] = response;
  });
  return report.count === 0 ? responses : undefined;
}

function toResponse([state = 0, ...numbers]: readonly number[], fields: ShareFields): Response {
  const next = (asked: boolean | undefined) => (asked ? numbers.shift() : 0);
  const [target, importance, confidence] = [next(fields.target), next(fields.importance), next(fields.confidence)];
  return {
    ...(state > 2 && { level: state - 2 }),
    ...(target && { target }),
    ...(importance && { importance }),
    ...(confidence && { confidence }),
    ...(state === 1 && { notApplicable: {} }),
    ...(state === 2 && { cannotJudge: {} }),
  };
}
