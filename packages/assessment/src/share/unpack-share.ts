import { builtInInstrument } from '../create-instrument.js';
import { defaultRubric } from '../default-rubric.js';
import { isRaw, own } from '../file/raw.js';
import { responseReader } from '../file/read-response.js';
import { Report } from '../file/report.js';
import { decodeUtf8 } from '../file/utf8.js';
import { parseInstrument } from '../parse-instrument.js';
import { parseRubric } from '../parse-rubric.js';
import type { Answers } from '../types/assessment.js';
import type { Issue } from '../types/issue.js';
import type { KnownOptions } from '../types/known-options.js';
import type { Response, Responses } from '../types/response.js';
import { bytesToNumber, fromBase64Url } from './bytes.js';
import { crc24 } from './crc24.js';
import {
  CHECK_BYTES,
  fieldsOf,
  HEAD,
  instrumentIdOf,
  itemRadices,
  itemResponse,
  MAX_TOKEN,
  type Made,
  markOf,
  type ShareFields,
  VERSION,
} from './layout.js';
import { bytesFor, unpackNumbers } from './mixed-radix.js';

/** `unknown-instrument`: the token is whole, but made with an instrument or a rubric that was not given. */
export type ShareFailure = 'newer' | 'damaged' | 'too-large' | 'not-ours' | 'unknown-instrument';

/** What {@link unpackShare} gives: the answers and which fields the token declares, or why there are none. */
export type ShareResult =
  | { readonly ok: true; readonly answers: Answers; readonly fields: Required<ShareFields> }
  | { readonly ok: false; readonly reason: ShareFailure; readonly issues: readonly Issue[] };

/**
 * The answers in a token of {@link packShare}. Built-in instruments and the default rubric are known; give custom ones in `known`.
 * A token that was changed, cut or lengthened by mistake is found by its check digits. Never throws.
 */
export function unpackShare(token: string, known?: KnownOptions): ShareResult {
  const fail = (reason: ShareFailure, expected: string): ShareResult => {
    const report = new Report();
    report.fault('', token, expected);
    return { ok: false, reason, issues: report.issues };
  };
  if (typeof token !== 'string' || !/^[1-9][\w-]{8,}$/.test(token)) return fail('not-ours', 'a shared link');
  if (token.length > MAX_TOKEN) return fail('too-large', `at most ${MAX_TOKEN} characters`);
  if (token[0] !== VERSION) return fail('newer', `version ${VERSION}`);
  const all = fromBase64Url(token.slice(1)) ?? '';
  const bytes = all.slice(CHECK_BYTES);
  const isWhole = all !== '' && bytesToNumber(all.slice(0, CHECK_BYTES)) === BigInt(crc24(bytes));
  const headLength = bytesFor(HEAD);
  const head = unpackNumbers(bytesToNumber(bytes.slice(0, headLength)), HEAD).numbers;
  const made = isWhole && madeWith(head, known);
  if (isWhole && !made) return fail('unknown-instrument', 'the instrument and rubric it was made with');
  const fields = fieldsOf(head);
  const responses = made && readItems(bytes.slice(headLength), made, fields);
  return responses ? { ok: true, answers: { ...made, responses }, fields } : fail('damaged', 'a whole link');
}

function madeWith(head: readonly number[], known: KnownOptions | undefined): Made | undefined {
  // Read, so that the order of their fields does not count.
  const ownInstrument = parseInstrument(known?.instrument);
  const ownRubric = parseRubric(known?.rubric);
  for (const instrument of [builtInInstrument(instrumentIdOf(head)), ownInstrument.ok && ownInstrument.value]) {
    for (const rubric of [defaultRubric, ownRubric.ok && ownRubric.value]) {
      if (instrument && rubric && markOf({ instrument, rubric }) === head[3]) return { instrument, rubric };
    }
  }
  return undefined;
}

function readItems(bytes: string, { instrument, rubric }: Made, fields: Required<ShareFields>): Responses | undefined {
  const perItem = itemRadices(rubric.levels.length, fields);
  const radices = instrument.items.flatMap(() => perItem);
  const length = bytesFor(radices);
  const { numbers, rest } = unpackNumbers(bytesToNumber(bytes.slice(0, length)), radices);
  const texts = fields.notes ? readTexts(bytes.slice(length)) : {};
  if (rest > 0n || !isRaw(texts) || bytes.length < length || (!fields.notes && bytes.length > length)) return undefined;
  const report = new Report();
  const read = responseReader(rubric.levels.length);
  const responses: Record<string, Response> = {};
  instrument.items.forEach(({ id }, place) => {
    const written = own(texts, `${place}`);
    const raw = { ...itemResponse(numbers.slice(4 * place)), ...(written as object) };
    const response = Object.keys(raw).length > 0 && read(raw, report, id);
    if (response) responses[id] = response;
  });
  return report.count === 0 ? responses : undefined;
}

function readTexts(bytes: string): unknown {
  try {
    return JSON.parse(decodeUtf8(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))).text);
  } catch {
    return undefined;
  }
}
